import { diffArrays } from 'diff';
import type { Lang } from '../../../config/locales.ts';
import { memoize } from '../../../lib/memoize.ts';
import { sentencesIn } from '../detectors/clauses.ts';
import type { Content } from '../readers/content/content.ts';
import { headingsOf } from '../readers/content/headings.ts';
import { isSpoken, passages } from '../readers/content/passages.ts';
import { stemsOf } from './stems.ts';

/** A sentence; one that is gone has the line on which it would stand now. */
interface PlacedSentence {
	text: string;
	line: number;
	/** The section of its page; '' in other files. */
	section: string;
}

/** What a change does to the sentences of one language in a file. */
interface TextChange {
	file: string;
	lang: Lang;
	/** Those that are not there any more, and those that were not there before. */
	removed: readonly PlacedSentence[];
	added: readonly PlacedSentence[];
	/** Those that still say nearly the same, in other words. */
	edited: readonly { before: string; now: PlacedSentence }[];
	/** Those whose words are not in any sentence of the other version: not divided, joined or moved. */
	gained: readonly PlacedSentence[];
	lost: readonly PlacedSentence[];
}

/** Two sentences that share fewer of their stems say something else. */
const MIN_SHARED = 0.6;

/** Shorter sentences (“Not a copy.”) belong to the one before. */
const MIN_STEMS = 4;

/** Compares the sentences with those before the change, in each file that has changed. */
export const changesOfText = memoize((content: Content): TextChange[] => {
	const { before, files } = content;
	if (!before) return [];
	const old = sentencesOf(before);
	return [...sentencesOf(content)].flatMap(([key, { file, lang, sentences }]) =>
		before.files.get(file) === files.get(file)
			? []
			: { file, lang, ...changeBetween(old.get(key)?.sentences ?? [], sentences) },
	);
});

/** The sentences of each language in each file. */
function sentencesOf(content: Content): Map<string, { file: string; lang: Lang; sentences: PlacedSentence[] }> {
	const texts = Map.groupBy(passages(content).filter(isSpoken), ({ file, lang }) => `${file} ${lang}`);
	return new Map(
		[...texts].flatMap(([key, inFile]) => {
			const headings = headingsOf(content.pages.find(({ file }) => file === inFile[0]?.file)?.body ?? '');
			const sentences = inFile.flatMap(({ prose }) =>
				sentencesIn(prose.text).map(({ text, from }) => {
					const line = prose.lineAt(from + text.length - text.trimStart().length);
					return { text: text.trim(), line, section: headings.findLast((heading) => heading.line <= line)?.id ?? '' };
				}),
			);
			return inFile[0] ? [[key, { file: inFile[0].file, lang: inFile[0].lang, sentences }]] : [];
		}),
	);
}

function changeBetween(before: PlacedSentence[], after: PlacedSentence[]): Omit<TextChange, 'file' | 'lang'> {
	const parts = diffArrays(before, after, { comparator: (a, b) => a.text === b.text });
	let line = 1;
	const removed = parts.flatMap(({ value, removed: isGone }) => {
		if (!isGone) line = value.at(-1)?.line ?? line;
		return isGone ? value.map((sentence) => ({ ...sentence, line })) : [];
	});
	const added = parts.flatMap((part) => (part.added ? part.value : []));
	const pairs = added
		.flatMap((now) => removed.map((was) => ({ now, was, share: likeness(was.text, now.text) })))
		.filter(({ share }) => share >= MIN_SHARED)
		.toSorted((a, b) => b.share - a.share);
	const paired = new Set<PlacedSentence>();
	const edited = pairs.flatMap(({ now, was }) => {
		if (paired.has(now) || paired.has(was)) return [];
		paired.add(now).add(was);
		return [{ before: was.text, now }];
	});
	const isNew = (all: readonly PlacedSentence[]) => {
		const words = all.map(({ text }) => text).join(' ');
		return ({ text }: PlacedSentence): boolean =>
			stemsOf(text).length >= MIN_STEMS && shareOf(text, words) < MIN_SHARED;
	};
	return { removed, added, edited, gained: added.filter(isNew(removed)), lost: removed.filter(isNew(added)) };
}

/** How much two texts say the same, from 0 to 1: the smaller share of stems that one has of the other. */
export const likeness = (a: string, b: string): number => Math.min(shareOf(a, b), shareOf(b, a));

/** The share of the stems of a text that another has too, from 0 to 1. */
function shareOf(text: string, other: string): number {
	const [stems, others] = [stemsOf(text), new Set(stemsOf(other))];
	return stems.filter((stem) => others.has(stem)).length / Math.max(1, stems.length);
}
