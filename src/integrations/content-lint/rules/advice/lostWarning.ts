import { langList, locales, sourceLocale } from '../../../../config/locales.ts';
import { dangerousAdvice } from '../../detectors/advice.ts';
import { readBans, topics, type Sentence } from '../../detectors/bans.ts';
import { haveSameSections } from '../../findings/sections.ts';
import type { Content } from '../../readers/content/content.ts';
import { everyValue } from '../../readers/content/data.ts';
import { headingsOf } from '../../readers/content/headings.ts';
import { openingOf } from '../../readers/content/openingOf.ts';
import { versionsOf, type Page } from '../../readers/content/page.ts';
import { blocksOf } from '../../readers/content/printed.ts';
import { proseOf } from '../../readers/content/prose.ts';
import { textAt } from '../../readers/content/yaml.ts';
import type { Finding, Rule } from '../../rule.ts';

const sourceLang = locales[sourceLocale].lang;

/** The sentences of a section or a text of the data in one language, by line. */
type Version = readonly (readonly Sentence[])[];

/** Finds a ban that is missing or reversed in one language, while all others have it. */
export const lostWarning: Rule = {
	id: 'advice/lost-warning',
	reads: 'page text, data, strings',
	refuses: 'A warning or a ban that has lost its “not” in one language.',
	check: (content) => [...ofPages(content), ...ofData(content)].flatMap(lostIn),
};

/** Reports the first sentence without a ban if all other languages have one. */
function lostIn(versions: readonly Version[]): Finding[] {
	for (const own of versions) {
		const others = versions.filter((version) => version !== own);
		if (others.length < 2 || !others.every((lines) => lines.flat().some(({ bans }) => bans))) continue;
		const [lost, model] = turnedIn(own, others) ?? goneIn(own, others) ?? silentIn(own, others) ?? [];
		if (lost && model) return findingOf(lost, model);
	}
	return [];
}

type Lost = readonly [lost: Sentence, model: Sentence];

/** Finds a sentence that advises a topic that all other languages forbid more often. */
function turnedIn(own: Version, others: readonly Version[]): Lost | undefined {
	for (const topic of topics) {
		const bans = (version: Version): Sentence[] =>
			version.flat().filter((one) => one.bans && one.topics.includes(topic));
		const advice = (version: Version): Sentence[] => version.flat().filter((one) => one.advises.includes(topic));
		const found = nearest(advice(own), others.flatMap(bans));
		const isTurned = others.every(
			(other) =>
				bans(other).length > bans(own).length &&
				(bans(own).length === 0 ||
					(bans(other).length === bans(own).length + 1 && advice(other).length < advice(own).length)),
		);
		if (found && isTurned) return found;
	}
	return undefined;
}

/** Finds a line of a translation without a ban that the other translation has. It compares sections with the same lines. */
function goneIn(own: Version, others: readonly Version[]): Lost | undefined {
	const shapeOf = (version: Version): string => version.map(([one]) => one?.key).join();
	const twin = others.find((version) => version.flat()[0]?.lang !== sourceLang);
	if (!twin || own.flat()[0]?.lang === sourceLang || shapeOf(twin) !== shapeOf(own)) return undefined;
	for (const [index, line] of own.entries()) {
		const model = twin[index]?.find(({ bans }) => bans);
		if (line[0] && model && !line.some(({ limits }) => limits)) return [line[0], model];
	}
	return undefined;
}

/** Finds a section without any ban. */
function silentIn(own: Version, others: readonly Version[]): Lost | undefined {
	if (own.flat().some(({ limits }) => limits)) return undefined;
	return nearest(
		own.flat(),
		others.flat(2).filter(({ bans }) => bans),
	);
}

/** Returns the two sentences with the smallest distance in lines: pages have similar lengths in all languages. */
const nearest = (own: readonly Sentence[], others: readonly Sentence[]): Lost | undefined =>
	own
		.flatMap((lost) => others.map((model) => [lost, model] as const))
		.toSorted(([a, b], [c, d]) => Math.abs(a.line - b.line) - Math.abs(c.line - d.line))[0];

/** Dangerous sentences have a rule of their own. */
const findingOf = ({ file, line, text }: Sentence, model: Sentence): Finding[] =>
	dangerousAdvice(text).length > 0
		? []
		: [
				{
					file,
					line,
					excerpt: text,
					message: `The other languages forbid something here, and this one does not. ${model.file} says on line ${model.line}: “${model.text}”`,
					fix: 'Say in the same sentence what not to do: never, nobody, do not.',
				},
			];

/** Returns the lines of each section of the pages, in all languages. */
const ofPages = ({ pages }: Content): Version[][] =>
	versionsOf(pages)
		.filter(haveSameSections)
		.flatMap((versions) => {
			const sections = ['', ...headingsOf(versions[0]?.body ?? '').map(({ id }) => id ?? '')];
			return sections.map((section) => versions.map((page) => linesOf(page, section)));
		});

function linesOf(page: Page, section: string): Version {
	const lines = page.body.split('\n');
	// A ban in the heading is not enough for readers of the lines below.
	const blocks = blocksOf(page, section).filter(({ line }) => !lines[line - 1]?.startsWith('#'));
	return blocks.map(({ line, key }) => {
		const { text } = proseOf(lines[line - 1] ?? '');
		return readBans({ lang: page.lang, file: page.file, line, key, text }, openingOf(lines, line));
	});
}

/** Returns the texts of the data and the interface, in all languages. */
function ofData({ data, strings }: Content): Version[][] {
	const inData = everyValue(data).flatMap(({ file, value, lineOf }): Version[][] => {
		const texts = langList.map((lang) => ({ lang, file, line: lineOf(lang), key: '', text: textAt(value, [lang]) }));
		return texts.some(({ text }) => text === '') ? [] : [texts.map((line) => [readBans(line)])];
	});
	const inStrings = [...(strings[0]?.values.keys() ?? [])].map((key) =>
		strings.map(({ lang, file, values, lineOf }) => [
			readBans({ lang, file, line: lineOf(key), key, text: values.get(key) ?? '' }),
		]),
	);
	return [...inData, ...inStrings];
}
