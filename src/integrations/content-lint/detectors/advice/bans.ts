import type { Lang } from '../../../../config/locales.ts';
import { memoize } from '../../../../lib/memoize.ts';
import { without } from '../adviceWords.ts';
import { canonical, original } from '../canonical.ts';
import { clausesOf, isPremise, sentencesIn } from '../clauses.ts';
import { wordsByLang } from '../../readers/languageWords.ts';
import { patternOf } from '../phrasePatterns.ts';

/** A line of a page, or a text of the data, in one language. */
interface LanguageLine {
	lang: Lang;
	file: string;
	line: number;
	/** What is the same in every language; see `blocksOf`. */
	key: string;
	text: string;
}

/** Topics that must not be advised in one language and forbidden in the others, with their word lists. */
const listsOf = {
	secret: ['secret'],
	handing: ['handingOver'],
	money: ['money', 'paying', 'transferring', 'inAdvance'],
	finger: ['finger'],
	app: ['app', 'remoteControl', 'sideloading'],
	erase: ['erasing'],
	link: ['linkWord'],
	rely: ['trusting'],
	alone: ['goingAlone'],
} as const;
export type Topic = keyof typeof listsOf;
export const topics = Object.keys(listsOf) as Topic[];
/** Topics whose words have no other meaning. */
export const plainTopics: readonly Topic[] = ['secret', 'finger', 'app', 'erase', 'link', 'alone'];

/** A sentence of a line, with what it forbids. */
export interface Sentence extends LanguageLine {
	/** Whether it forbids something. */
	bans: boolean;
	/** How many things it limits at least: it forbids them, contains “not”, “only” or “before”, or warns of fraud. */
	limits: number;
	topics: readonly Topic[];
	/** Whom it forbids something: everybody, or only strangers. */
	scope: 'everybody' | 'strangersOnly' | undefined;
	/** Its topics and those of earlier sentences of the line: “with a link. Do not open it”. */
	nearby: readonly Topic[];
	/** The topics that it advises. */
	advises: readonly Topic[];
}

const patterns = new Map(
	[...wordsByLang].map(([lang, { advice }]) => [
		lang,
		{
			ban: patternOf(advice.prohibition),
			everybody: patternOf(advice.everybody),
			strangersOnly: patternOf(advice.strangersOnly),
			stop: patternOf(advice.blockingRequest),
			more: patternOf([...advice.prohibition, ...advice.lastItem], 'gu'),
			topics: topics.map((topic) => [topic, patternOf(listsOf[topic].flatMap((list) => advice[list]))] as const),
			limit: patternOf(
				(['prohibition', 'negation', 'limitation', 'hiding', 'fraudWarning'] as const).flatMap((list) => advice[list]),
			),
		},
	]),
);

/**
 * Reads which sentences of a line forbid or advise something.
 * @param line with its language
 * @param opening the heading or opening line above it; a “never” there covers the line
 */
export const readBans = (line: LanguageLine, opening = ''): Sentence[] =>
	readSentences({ lang: line.lang, text: line.text, opening, asks: isRequest(line) }).map((said) => ({
		...line,
		...said,
	}));

/** “Not to just anybody” holds a word of “anybody”, but covers only strangers. */
function scopeOf(
	text: string,
	{ everybody, strangersOnly }: Record<NonNullable<Sentence['scope']>, RegExp>,
): Sentence['scope'] {
	const rest = text.replace(strangersOnly, ' ');
	return everybody.test(rest) ? 'everybody' : rest === text ? undefined : 'strangersOnly';
}

/** Whether it is a phrase to say. In these, “block it” is also a ban. */
const isRequest = ({ file }: LanguageLine): boolean => file.endsWith('/phrases.yaml');

/** What is read of a line, wherever it stands. */
interface Reading {
	lang: Lang;
	text: string;
	/** The heading or opening line above it. */
	opening: string;
	/** Whether it asks somebody to do something. */
	asks: boolean;
}

const readSentences = memoize(
	({ lang, text, opening, asks }: Reading): Omit<Sentence, 'lang' | 'file' | 'line' | 'key'>[] => {
		const words = patterns.get(lang);
		if (!words) return [];
		const isCovered = words.ban.test(canonical(opening).text);
		const canonicalText = canonical(text);
		const topicsSoFar = new Set<Topic>();
		return sentencesIn(canonicalText.text).map((sentence) => {
			const said = without(without(sentence.text, 'harmless'), 'emptyNegation');
			const stops = asks && words.stop.test(said);
			const limits = stops || isCovered || words.limit.test(without(sentence.text, 'harmless'));
			const bans =
				words.ban.test(said) && clausesOf(said).some((clause) => words.ban.test(clause.text) && !isPremise(clause));
			const { from, to } = original(canonicalText, sentence.from, sentence.to);
			const here = words.topics.flatMap(([topic, pattern]) => (pattern.test(said) ? topic : []));
			const isAsked = /[?？؟]$/.test(said);
			// A question begins another matter.
			if (isAsked) topicsSoFar.clear();
			here.forEach((topic) => topicsSoFar.add(topic));
			return {
				text: text.slice(from, to).trim(),
				bans: stops || (bans && !isAsked),
				limits: limits ? Math.max(1, said.match(words.more)?.length ?? 0) : 0,
				topics: here,
				scope: limits ? scopeOf(sentence.text, words) : undefined,
				nearby: [...topicsSoFar],
				advises: limits || isAsked ? [] : here,
			};
		});
	},
	({ lang, text, opening, asks }) => [lang, asks, opening, text].join('\n'),
);
