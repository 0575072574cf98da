import { distance } from '../../../lib/spelling.ts';
import type { Content } from '../readers/content/content.ts';
import type { Passage } from '../readers/content/passages.ts';
import { listOf, textAt, valueAt } from '../readers/content/yaml.ts';
import type { Finding } from '../rule.ts';

/** Up to this edit distance, the text in the title and the text in the entry are the same one, mistyped. */
const MAX_DISTANCE = 6;

/**
 * Finds an entry that was mistyped: the title of its source still quotes the right number or address.
 * @param passage the text with the number or address
 * @param quoted the number or address
 * @param field the field of the entry that holds it
 * @returns a finding at the entry; undefined if the passage is no title of a source, or no entry of its owner is close
 */
export function quotedInTitle(
	{ data }: Content,
	passage: Passage,
	quoted: string,
	field: 'code' | 'domain',
): Finding | undefined {
	if (passage.role !== 'name' || !passage.file.endsWith('/sources.yaml')) return undefined;
	const line = passage.prose.lineAt(0);
	const source = data.sources.entries.findLast(({ lineOf }) => lineOf([]) <= line);
	const plain = (text: string): string =>
		text
			.toLowerCase()
			.replace(/^\+?(?:0092|92)|[ ()-]/g, '')
			.replace(/^0/, '');
	const { entries } = field === 'code' ? data.dialCodes : data.officialDomains;
	const ownerOf = (entry: (typeof entries)[number]): unknown => valueAt(entry.value, ['owner']);
	// A title often quotes other numbers of the same owner as well.
	const owners = new Set(
		entries.filter(({ value }) => listOf(valueAt(value, ['sources'])).includes(source?.id ?? '')).map(ownerOf),
	);
	const [near] = entries
		.filter((entry) => owners.has(ownerOf(entry)))
		.map((entry) => {
			const shown = textAt(entry.value, [field]);
			return { entry, shown, edits: distance(plain(shown), plain(quoted), MAX_DISTANCE) };
		})
		// A short code is no mistyped telephone number.
		.filter(({ shown, edits }) => edits <= MAX_DISTANCE && plain(shown).length >= plain(quoted).length - 1)
		.sort((a, b) => a.edits - b.edits);
	if (!near) return undefined;
	const { entry, shown } = near;
	return {
		file: entry.file,
		line: entry.lineOf([field]),
		excerpt: shown,
		message: `Entry "${entry.id}" shows this, and the title of its source "${source?.id ?? ''}" quotes ${quoted}.`,
		fix: 'Read it once more in the source, and write here what it says.',
	};
}
