import { blank } from './lines.ts';
import { lineAt } from './prose.ts';

/** A page in the menu. */
export interface MenuItem {
	slug: string;
	line: number;
}

export const menuFile = 'src/config/sidebar.ts';

/**
 * Finds the pages in the source of the menu: all quoted strings except imports, types and keys of interface strings.
 * Those keys contain a dot.
 */
export function readMenu(text: string): MenuItem[] {
	const list = text.replace(/^import .*$|\bsatisfies .*$|\/\*[\s\S]*?\*\/|\/\/.*$/gm, blank);
	return [...list.matchAll(/'([a-z0-9][a-z0-9/-]*)'/g)].map((match) => ({
		slug: match[1] ?? '',
		line: lineAt(list, match.index),
	}));
}
