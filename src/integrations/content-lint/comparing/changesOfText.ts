import type { Lang } from '../../../config/locales.ts';
import { memoize } from '../../../lib/memoize.ts';
import type { Content } from '../readers/content/content.ts';
import { isSpoken, passages } from '../readers/content/passages.ts';
import { changedPlaces } from './changedPlaces.ts';
import { placedSentences, type PlacedSentence } from './sentences.ts';
import { likeness, shareOf, stemsOf } from './stems.ts';

/** What a change does to the sentences of one language in a file. One that is gone has the line where it would stand. */
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
	const isChanged = ({ file }: { file: string }): boolean => before.files.get(file) !== files.get(file);
	const old = textsOf(before, isChanged);
	return [...textsOf(content, isChanged)].map(([key, { file, lang, sentences }]) => {
		const places = changedPlaces(old.get(key)?.sentences ?? [], sentences, ({ words }) => words);
		const removed = places.flatMap((place) => place.before.map((sentence) => ({ ...sentence, line: place.line })));
		const added = places.flatMap(({ after }) => after);
		const [gained, lost] = [added.filter(isNewBeside(removed)), removed.filter(isNewBeside(added))];
		return { file, lang, removed, added, edited: editedOf(removed, added), gained, lost };
	});
});

interface Text {
	file: string;
	lang: Lang;
	sentences: PlacedSentence[];
}

function textsOf(content: Content, isRead: (place: { file: string }) => boolean): Map<string, Text> {
	const bodies = new Map(content.pages.map(({ file, body }) => [file, body]));
	const texts = new Map<string, Text>();
	for (const passage of passages(content).filter(isSpoken).filter(isRead)) {
		const { file, lang, role, prose } = passage;
		const text = texts.get(`${file} ${lang}`) ?? { file, lang, sentences: [] };
		texts.set(`${file} ${lang}`, text);
		const sentences =
			role === 'body'
				? placedSentences(bodies.get(file) ?? '')
				: placedSentences(prose.text).map((sentence) => ({ ...sentence, line: prose.lineAt(0) }));
		text.sentences.push(...sentences.filter(({ words }) => words !== ''));
	}
	return texts;
}

/** Pairs the sentences that are most alike. */
function editedOf(removed: readonly PlacedSentence[], added: readonly PlacedSentence[]): TextChange['edited'] {
	const pairs = added
		.flatMap((now) => removed.map((was) => ({ now, was, share: likeness(was.words, now.words) })))
		.filter(({ share }) => share >= MIN_SHARED)
		.toSorted((a, b) => b.share - a.share);
	const paired = new Set<PlacedSentence>();
	return pairs.flatMap(({ now, was }) => {
		if (paired.has(now) || paired.has(was)) return [];
		paired.add(now).add(was);
		return [{ before: was.words, now }];
	});
}

function isNewBeside(others: readonly PlacedSentence[]): (sentence: PlacedSentence) => boolean {
	const all = others.map(({ words }) => words).join(' ');
	return ({ words }) => stemsOf(words).length >= MIN_STEMS && shareOf(words, all) < MIN_SHARED;
}
