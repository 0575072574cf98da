import { lineAt } from './prose.ts';

/** A page listed in the menu. */
export interface MenuItem {
	slug: string;
	line: number;
}

/** The file of the menu. */
export const menuFile = 'src/config/sidebar.ts';

/**
 * Finds the pages in the menu's file: all quoted strings except imports, types and the keys of interface strings, which
 * contain a dot.
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
