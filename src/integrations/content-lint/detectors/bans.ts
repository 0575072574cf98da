import type { Lang } from '../../../config/locales.ts';
import { remember } from '../../../lib/remember.ts';
import { forbids, without } from './adviceWords.ts';
import { canonical, original } from './canonical.ts';
import { clausesOf, isPremise, sentencesIn } from './clauses.ts';
import { wordsByLang } from './languages.ts';
import { patternOf } from './phrases.ts';

/** A line of a page, or a text of the data, in one language. */
export interface Line {
	lang: Lang;
	file: string;
	line: number;
	/** What is the same in every language; see `blocksOf`. */
	key: string;
	text: string;
}

/** Topics that must not be advised in one language and forbidden in the others. */
export const topics = ['secret', 'erase', 'link', 'rely'] as const;
type Topic = (typeof topics)[number];

/** A sentence of a line, with what it forbids. */
export interface Sentence extends Line {
	/** Whether it forbids something. */
	bans: boolean;
	/** Whether it forbids something, contains “not”, “only” or “before”, or warns of fraud. */
	limits: boolean;
	/** Its topics, with a link in an earlier sentence of the line: “with a link. Do not open it”. */
	topics: readonly Topic[];
	/** The topics that it advises. */
	advises: readonly Topic[];
}

const patterns = new Map(
	[...wordsByLang].map(([lang, { advice }]) => [
		lang,
		{
			ban: patternOf(advice.prohibition),
			stop: patternOf(advice.blockingRequest),
			secret: patternOf(advice.secret),
			erase: patternOf(advice.erasing),
			link: patternOf(advice.linkWord),
			rely: patternOf(advice.trusting),
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
export const readBans = (line: Line, opening = ''): Sentence[] =>
	saidIn(`${line.lang}\n${opening}\n${isRequest(line)}\n${line.text}`).map((said) => ({ ...line, ...said }));

/** Whether it is a phrase to say. In these, “block it” is also a ban. */
const isRequest = ({ file }: Line): boolean => file.endsWith('/phrases.yaml');

/** Cached, because the tests read the same lines hundreds of times. */
const saidIn = remember((of: string): Omit<Sentence, 'lang' | 'file' | 'line' | 'key'>[] => {
	const [lang, opening = '', asks, ...rest] = of.split('\n');
	const words = patterns.get(lang as Lang);
	if (!words) return [];
	const isCovered = forbids(opening);
	const text = rest.join('\n');
	const seen = canonical(text);
	let hasLink = false;
	return sentencesIn(seen.text).map((sentence) => {
		const said = without(without(sentence.text, 'harmless'), 'emptyNegation');
		const stops = asks === 'true' && words.stop.test(said);
		const limits = stops || isCovered || words.limit.test(without(sentence.text, 'harmless'));
		const bans = words.ban.test(said) && clausesOf(said).some((one) => words.ban.test(one.text) && !isPremise(one));
		const { from, to } = original(seen, sentence.from, sentence.to);
		const here = topics.filter((topic) => words[topic].test(said));
		const isAsked = /[?？؟]$/.test(said);
		hasLink ||= here.includes('link');
		return {
			text: text.slice(from, to).trim(),
			bans: stops || (bans && !isAsked),
			limits,
			topics: hasLink ? [...here, 'link' as const] : here,
			advises: limits || isAsked ? [] : here,
		};
	});
});
