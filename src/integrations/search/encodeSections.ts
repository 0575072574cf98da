import * as field from '../../lib/search/fields.ts';
import type { Aliases } from '../../schemas/aliases.ts';
import { prune } from './prune.ts';
import type { Section } from './readPages.ts';
import type { Lexicon } from './words.ts';
import { noWord } from '../../lib/search/text/tokens.ts';

/** A section as Pagefind gets it: words are codes. */
export interface EncodedRecord {
	url: string;
	content: string;
	meta: Record<string, string>;
}

/**
 * Puts the words of every section into the lexicon's codes.
 * @returns the records for Pagefind, and by address the pieces of text that stand at their places
 */
export function encodeSections(
	sections: readonly Section[],
	aliases: Aliases,
	lexicon: Lexicon,
): { pieces: Map<string, string[]>; records: EncodedRecord[] } {
	const pieces = new Map(sections.map(({ url, text }) => [url, lexicon.cut(text)]));
	const coded = (text: string): string =>
		lexicon
			.codes(lexicon.cut(text))
			.filter((code) => code !== noWord)
			.join(' ');
	const metas = sections.map(({ slug, id, heading }) => {
		const phrases = aliases.pages[id ? `${slug}#${id}` : slug] ?? [];
		const single = phrases.filter((phrase) => lexicon.cut(phrase).length === 1);
		return {
			[field.heading]: coded(heading),
			[field.aliases]: [...new Set(phrases.flatMap((phrase) => coded(phrase).split(' ')))].join(' '),
			[field.alone]: [heading, ...single]
				.map(coded)
				.filter((codes) => codes.length === 3)
				.join(' '),
		};
	});
	const texts = prune(
		sections.map(({ slug, url }) => ({
			codes: lexicon.codes(pieces.get(url) ?? [], true),
			weight: aliases.weights[slug] ?? 1,
		})),
	);
	const records = sections.map(({ url }, i) => ({
		url,
		// Pagefind drops what has no word; a text of filler words alone is found by its heading.
		content: texts[i]?.some((code) => code !== noWord) ? texts[i].join(' ') : metas[i]?.[field.heading] || noWord,
		meta: Object.fromEntries(Object.entries(metas[i] ?? {}).filter(([, value]) => value)),
	}));
	return { pieces, records };
}
