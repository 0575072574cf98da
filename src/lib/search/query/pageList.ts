import type { PageEntry } from '../searchData.ts';

/**
 * Writes pages as text: a line for each with its slug and the ids of its sections, an empty line, then all titles and
 * headings, one a line. The opening of a page, its first section, has no id and no heading.
 */
export function encodePages(pages: readonly PageEntry[]): string {
	const ids = pages.map(([slug, , ...sections]) => [slug, ...sections.filter((_, i) => i > 1 && !(i % 2))].join(' '));
	const headings = pages.flatMap(([, title, ...sections]) => [title, ...sections.filter((_, i) => i > 1 && i % 2)]);
	return `${ids.join('\n')}\n\n${headings.join('\n')}`;
}

/** Reads the output of `encodePages`. */
export function decodePages(encoded: string): PageEntry[] {
	const [ids = '', headings = ''] = encoded.split('\n\n');
	const left = headings.split('\n');
	return ids.split('\n').map((line) => {
		const [slug = '', ...sections] = line.split(' ');
		return [slug, left.shift() ?? '', '', '', ...sections.flatMap((id) => [id, left.shift() ?? ''])];
	});
}
