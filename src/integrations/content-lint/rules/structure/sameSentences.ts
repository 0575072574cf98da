import { langList, languageOf, sourceLang } from '../../../../config/locales.ts';
import type { Sentence } from '../../detectors/advice/bans.ts';
import { shapeOf, textVersions, type TextVersion } from '../../comparing/textVersions.ts';
import { languageRules } from '../../readers/languageRules.ts';
import type { Finding, Rule } from '../../rule.ts';

/** A line in one language: its sentences. */
type Line = TextVersion[number];

/**
 * By how much a line may be longer or shorter than its translations, in units of the square root of their length:
 * longer lines differ more (Gale and Church, A Program for Aligning Sentences in Bilingual Corpora, 1993). Set by
 * hand so that this guide has no finding; correct edits of one language, which add a clause, stay below.
 */
const MOST_ABOVE = 2.5;
const MOST_BELOW = 3;

/** With fewer lines in all languages, how long each language is would be a guess. */
const MIN_LINES = 100;

/** A short line may be half as long in another language. */
const SHORT_LINE = 10;

/**
 * Finds a sentence that only one language has: what a stranger adds, or an editor deletes, in the only language he writes.
 * It compares only lines with the same lists, boxes and headings around them. To split or join sentences is no mistake.
 */
export const sameSentences: Rule = {
	id: 'structure/same-sentences',
	comparesLanguages: true,
	reads: 'page text, data, strings',
	refuses: 'A sentence that one language has and the others do not.',
	check(content) {
		const lines = textVersions(content).flatMap(comparableLines);
		// A line that one language lacks says nothing about the length of that language.
		const complete = lines.filter(({ length }) => length === langList.length);
		if (complete.length < MIN_LINES) return [];
		const sizeOf = measure(complete.flat());
		return lines.flatMap((versions) => differenceIn(versions, sizeOf) ?? []);
	},
};

/**
 * Returns each line of a section with its translations. If two translations have other paragraphs or points, it returns
 * their whole sections; the source may have others, because it has other readers.
 */
function comparableLines(versions: readonly TextVersion[]): Line[][] {
	const translations = versions.filter((version) => version.flat()[0]?.lang !== sourceLang);
	const byLine = [...Map.groupBy(versions, shapeOf).values()].flatMap((alike) =>
		(alike[0] ?? []).map((_, index) => alike.map((version) => version[index] ?? [])),
	);
	const areAlike = new Set(translations.map(shapeOf)).size < 2;
	// A point more or less; yields to: structure/same-points.
	const haveSamePoints = new Set(translations.map(pointCount)).size < 2;
	return [...byLine, ...(areAlike || !haveSamePoints ? [] : [translations.map((version) => version.flat())])]
		.map((line) => line.filter((sentences) => sentences.length > 0))
		.filter((line) => line.length > 1);
}

/** Counts the points of lists; see `blocksOf` for the key of a line. */
const pointCount = (version: TextVersion): number =>
	version.filter(([sentence]) => sentence?.key.startsWith('true')).length;

/** Counts the sentences, but not the questions: another language may say “if” in the same sentence. */
const countOf = (line: Line): number => line.filter(({ text }) => !/[?？؟]$/.test(text)).length;
const bansOf = (line: Line): number => line.filter(({ bans }) => bans).length;
const lettersOf = (line: Line): number => line.reduce((sum, { text }) => sum + text.length, 0);
const langOf = (line: Line): Sentence['lang'] | undefined => line[0]?.lang;

/** Returns a measure of lines that is the same for all languages: Chinese says in one letter what takes English three. */
function measure(lines: readonly Line[]): (line: Line) => number {
	const byLang = Map.groupBy(lines, langOf);
	const totals = new Map(
		[...byLang].map(([lang, inLang]) => [lang, inLang.reduce((sum, line) => sum + lettersOf(line), 0)]),
	);
	const mean = [...totals.values()].reduce((sum, total) => sum + total, 0) / totals.size;
	return (line) => (lettersOf(line) * mean) / (totals.get(langOf(line)) ?? mean);
}

/** Returns a finding if one language has more or fewer sentences than each of the others, and says more or less. */
function differenceIn(versions: readonly Line[], sizeOf: (line: Line) => number): Finding | undefined {
	const judged = versions.map((line) => {
		const others = versions.filter((other) => other !== line);
		// Readers of one language may get a warning more.
		const moreBans = Math.max(0, bansOf(line) - Math.max(...others.map(bansOf)));
		const expected = others.reduce((sum, other) => sum + sizeOf(other), 0) / others.length;
		const excess = (sizeOf(line) - expected) / Math.sqrt(expected + SHORT_LINE);
		const isMore = countOf(line) - moreBans > Math.max(...others.map(countOf)) && excess > MOST_ABOVE;
		const isLess = countOf(line) < Math.min(...others.map(countOf)) && excess < -MOST_BELOW;
		return { line, other: others[0], isMore, isLess };
	});
	const found = judged.find(({ isMore }) => isMore) ?? judged.find(({ isLess }) => isLess);
	const [here, there] = [found?.line[0], found?.other?.[0]];
	if (!found || !here || !there || isInOtherScript(found.line)) return undefined;
	const [count, otherCount] = [countOf(found.line), countOf(found.other ?? [])];
	return {
		file: here.file,
		line: here.line,
		// Overlaps all other excerpts of the line: it yields to a rule that says what is wrong with the sentence.
		excerpt: '…',
		message: `This says ${found.isMore ? 'more' : 'less'} than the other languages: here ${sentences(count)}, and ${sentences(otherCount)} in ${languageOf(there.lang)?.label ?? there.lang} (${there.file}, line ${there.line}): “${found.other?.map(({ text }) => text).join('. ') ?? ''}”`,
		fix: found.isMore
			? 'Take the new sentence out; if a source says it, say it in every language. Name no shop, number or helper.'
			: 'Put the missing sentence back, or, if it is wrong, take it out in every language.',
	};
}

/** Whether a sentence is in other letters than its language. Yields to: language/other-script. */
const isInOtherScript = (line: Line): boolean =>
	line.some(({ lang, text }) => {
		const letter = new RegExp(`\\p{Script=${languageRules[lang].script}}`, 'u');
		return /\p{L}.*\s.*\p{L}/u.test(text) && !letter.test(text);
	});

const sentences = (count: number): string => (count === 1 ? '1 sentence' : `${count} sentences`);
