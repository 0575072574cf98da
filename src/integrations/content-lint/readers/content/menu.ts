import { lineAt } from './prose.ts';

/** A page the menu lists. */
export interface MenuItem {
	slug: string;
	line: number;
}

/** Where the menu is written. */
export const menuFile = 'src/config/sidebar.ts';

/**
 * Finds the pages in the text of the menu's file: what stands between quotes there, apart from the imports, a type and the
 * keys of interface strings, which hold a dot.
 */
export function readMenu(text: string): MenuItem[] {
	const list = text.replace(/^import .*$|\bsatisfies .*$|\/\*[\s\S]*?\*\/|\/\/.*$/gm, (whole) =>
		whole.replace(/[^\n]/g, ' '),
	);
	return [...list.matchAll(/'([a-z0-9][a-z0-9/-]*)'/g)].map((match) => ({
		slug: match[1] ?? '',
		line: lineAt(list, match.index),
	}));
}
