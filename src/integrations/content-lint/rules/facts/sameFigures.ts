import { langList, languageOf, type Lang } from '../../../../config/locales.ts';
import { multipliers } from '../../detectors/contacts/contactPatterns.ts';
import { everyValue, type Entry } from '../../readers/content/data.ts';
import { textAt, valueAt } from '../../readers/content/yaml.ts';
import { factInText } from '../../../../lib/placeholders.ts';
import { memoize } from '../../../../lib/memoize.ts';
import { foldDigits } from '../../../../lib/digits.ts';
import { monthNames, months } from '../../readers/languagePatterns.ts';
import type { Finding, Rule } from '../../rule.ts';

/** Numbers of the months, because Chinese writes months as figures. */
const monthOf = new Map(months.flatMap((names) => names.map((name, index) => [name, index + 1] as const)));
/** “May I” asks, and is no month. */
const month = new RegExp(`(?<!\\p{L})(?:${monthNames})(?!\\p{L}| I\\b)`, 'gu');
const clock = /(\d{1,2}):(\d\d)/g;
/** A figure with its unit in a word: 18 lakh. Chinese may put “more than” between them. */
const scaled = new RegExp(
	`(\\d+(?:\\.\\d+)?)\\s*\\p{Script=Han}?(${[...multipliers.keys()].join('|')})(?![\\p{Script=Latin}\\p{Script=Arabic}])`,
	'giu',
);
const thousands = /(?<=\d),(?=\d{3}(?!\d))/g;

/**
 * Compares the figures of all languages in any order. 1,372 equals 1372, months count as figures, 21:00 equals 9 in the
 * evening, 18 lakh 1.8 million. A figure may be in words, but in the value of a statement (`text`) only in all languages.
 */
export const sameFigures: Rule = {
	id: 'facts/same-figures',
	reads: 'data',
	refuses: 'Figures that differ between the languages of one text.',
	check({ data }) {
		// Reports a text once if other entries use it through a YAML alias.
		const seen = new Set<unknown>();
		const inTexts = everyValue(data).flatMap(({ id, file, path, value: texts, lineOf }) => {
			if (!isLocalized(texts) || seen.has(texts)) return [];
			seen.add(texts);
			const stated = langList.map((lang) => ({ lang, text: texts[lang], figures: figuresOf(texts[lang]) }));
			const compared = path.at(-1) === 'text' ? stated : stated.filter(({ figures }) => figures !== '');
			const outlier = compared.find(
				({ figures }) => compared.filter((version) => version.figures === figures).length === 1,
			);
			if (!outlier || new Set(compared.map(({ figures }) => figures)).size < 2)
				return exchangedFigures(id, file, texts, lineOf);
			const list = compared.map(({ lang, figures }) => `${languageOf(lang)?.label ?? lang} ${figures || '(none)'}`);
			return {
				file,
				line: lineOf(outlier.lang),
				excerpt: outlier.text,
				message: `In entry "${id}" the languages state different figures: ${list.join(', ')}.`,
				fix: 'Look the figure up in the source and write the same one, in digits, in every language.',
			};
		});
		return [...inTexts, ...data.phrases.entries.flatMap(lostFacts)];
	},
};

/** A list says the same in the same order in every language; other sentences have an order of words of their own. */
function exchangedFigures(
	id: string,
	file: string,
	texts: Readonly<Record<Lang, string>>,
	lineOf: (lang: Lang) => number,
): Finding[] {
	const lists = langList.map((lang) => ({ lang, text: texts[lang], figures: listedFigures(texts[lang]).join(' – ') }));
	const outlier = lists.find(({ figures }) => lists.filter((list) => list.figures === figures).length === 1);
	const model = lists.find((list) => list !== outlier);
	if (!outlier || !model || lists.some(({ figures }) => figures === '')) return [];
	const { label } = languageOf(model.lang) ?? { label: model.lang };
	return [
		{
			file,
			line: lineOf(outlier.lang),
			excerpt: outlier.text,
			message: `In entry "${id}" the figures stand in another order than in ${label}: ${outlier.figures}, there ${model.figures}.`,
			fix: 'Say each with its own figure, in the order of the other languages.',
		},
	];
}

/** Returns the figures of a list, in order; none if a part of the text has none or several. */
function listedFigures(text: string): string[] {
	const listItems = text.replace(thousands, '').split(/[,،、，;；؛]/);
	const figuresIn = listItems.map((item) => figuresOf(item));
	return listItems.length > 1 && figuresIn.every((figures) => /^\d+$/.test(figures)) ? figuresIn : [];
}

/** Finds a sentence to say that does not print the same facts in a language or in Latin letters. */
function lostFacts({ file, value, lineOf }: Entry): Finding[] {
	const versions = [...langList.map((lang) => ['text', lang]), ['roman']].flatMap((path) => {
		const text = textAt(value, path);
		return text === '' ? [] : [{ path, text, facts: [...(text.match(factInText) ?? [])].sort().join(' ') }];
	});
	const outlier = versions.find(({ facts }) => versions.filter((other) => other.facts === facts).length === 1);
	const model = versions.find((version) => version !== outlier);
	if (!outlier || !model || versions.length < 3 || outlier.facts === model.facts) return [];
	return [
		{
			file,
			line: lineOf(outlier.path),
			excerpt: outlier.text,
			message: `This prints ${outlier.facts || 'no fact'}, and the same sentence in another language ${model.facts || 'none'}.`,
			fix: model.facts ? `Write ${model.facts} in its place.` : `Take ${outlier.facts} out.`,
		},
	];
}

function isLocalized(value: unknown): value is Record<Lang, string> {
	return langList.every((lang) => typeof valueAt(value, [lang]) === 'string');
}

/** Returns the figures of a text, sorted. */
const figuresOf = memoize((text: string): string => {
	const plain = foldDigits(text)
		.replace(month, (name) => ` ${monthOf.get(name) ?? ''} `)
		.replace(
			clock,
			(_, hour: string, minute: string) => ` ${((Number(hour) + 11) % 12) + 1} ${minute === '00' ? '' : minute} `,
		)
		.replace(thousands, '')
		.replace(scaled, (_, figure: string, unit: string) => {
			return String(Math.round(Number(figure) * (multipliers.get(unit.toLowerCase()) ?? 1)));
		});
	return (plain.match(/\d+/g) ?? [])
		.map(Number)
		.sort((a, b) => a - b)
		.join(' ');
});
