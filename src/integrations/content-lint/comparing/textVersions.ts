import { langList, sourceLocale, type Lang } from '../../../config/locales.ts';
import { sentencesIn } from '../detectors/parts.ts';
import { memoize } from '../../../lib/memoize.ts';
import type { Content } from '../readers/content/content.ts';
import { everyValue } from '../readers/content/data.ts';
import { headingsOf } from '../readers/content/headings.ts';
import { versionsOf, type Page } from '../readers/content/page.ts';
import { proseOf } from '../readers/content/prose.ts';
import { blocksOf } from '../readers/content/shown.ts';
import { textAt } from '../readers/content/yaml.ts';

/** A sentence of a page, or of a text of the data, in one language. */
export interface Sentence {
	lang: Lang;
	file: string;
	line: number;
	/** What is the same in every language; see `blocksOf`. */
	key: string;
	text: string;
}

/** The sentences of a section or a text of the data in one language, by line. */
export type TextVersion = readonly (readonly Sentence[])[];

/** The kinds of a version's lines: versions with the same shape can be compared line by line. */
export const shapeOf = (version: TextVersion): string => version.map(([sentence]) => sentence?.key).join();

/** Returns the sections of the pages and the texts of the data, each in all languages. */
export const textVersions = memoize((content: Content): TextVersion[][] => [...ofPages(content), ...ofData(content)]);

const ofPages = ({ pages }: Content): TextVersion[][] =>
	versionsOf(pages)
		.filter(haveSameSections)
		.flatMap((versions) => {
			const sections = ['', ...headingsOf(versions[0]?.body ?? '').map(({ id }) => id ?? '')];
			return sections.map((section) => versions.map((page) => linesOf(page, section)));
		});

/**
 * Whether a page has the same sections in all languages, and the translations in the same order. If not, no section can
 * be compared: without its heading, a text is the end of another section.
 */
function haveSameSections(versions: readonly Page[]): boolean {
	const idsOf = ({ body }: Page): string[] => headingsOf(body).map(({ id }) => id ?? '');
	const translations = versions.filter(({ locale }) => locale !== sourceLocale);
	return (
		new Set(versions.map((page) => idsOf(page).sort().join(' '))).size < 2 &&
		new Set(translations.map((page) => idsOf(page).join(' '))).size < 2
	);
}

function linesOf(page: Page, section: string): TextVersion {
	const lines = page.body.split('\n');
	const blocks = blocksOf(page, section).filter(({ line }) => !lines[line - 1]?.startsWith('#'));
	return blocks.map(({ line, key }) => {
		const { text } = proseOf(lines[line - 1] ?? '');
		return sentencesOf({ lang: page.lang, file: page.file, line, key, text });
	});
}

function ofData({ data, strings }: Content): TextVersion[][] {
	const inData = everyValue(data).flatMap(({ file, value, lineOf }): TextVersion[][] => {
		const texts = langList.map((lang) => ({ lang, file, line: lineOf(lang), key: '', text: textAt(value, [lang]) }));
		return texts.some(({ text }) => text === '') ? [] : [texts.map((line) => [sentencesOf(line)])];
	});
	const inStrings = [...(strings[0]?.values.keys() ?? [])].map((key) =>
		strings.map(({ lang, file, values, lineOf }) => [
			sentencesOf({ lang, file, line: lineOf(key), key, text: values.get(key) ?? '' }),
		]),
	);
	return [...inData, ...inStrings];
}

const sentencesOf = (line: Sentence): Sentence[] =>
	sentencesIn(line.text).map(({ text }) => ({ ...line, text: text.trim() }));
