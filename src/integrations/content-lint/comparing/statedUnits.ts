import { langList, languageOf, type Lang } from '../../../config/locales.ts';
import type { Currency } from '../../../languages/lint/patterns.ts';
import { valueAt } from '../readers/content/yaml.ts';
import { currencySigns, languagePatterns } from '../readers/languagePatterns.ts';

/** Currencies of all languages, before or after the figure. */
const currencies = Object.entries(currencySigns).map(([unit, signs]) => {
	const names = Object.values(languagePatterns).map(({ money }) => money?.currencies[unit as Currency]);
	const words = [signs, ...names].filter(Boolean).join('|');
	return {
		unit,
		pattern: new RegExp(
			`(?<=(?<![a-z])(?:${words})\\s*)(?<![\\d,.])\\d[\\d,]*|(?<![\\d,.])\\d[\\d,]*(?=\\s*(?:${words}))`,
			'giu',
		),
	};
});

/** Patterns for a figure with a unit, by language. */
const withUnit = langList.map((lang) => ({
	lang,
	label: languageOf(lang)?.label ?? lang,
	units: Object.entries(languagePatterns[lang].units ?? {}).map(([unit, words]) => ({
		unit,
		pattern: new RegExp(`(\\d+)(?:[ -]|(?=\\P{Script=Latin}))?(?:${words})(?!\\p{Script=Latin})`, 'giu'),
	})),
}));

/** The figures with units in the text of one language. */
interface Stated {
	lang: Lang;
	label: string;
	text: string;
	/** The units of each figure. */
	found: Map<string, Set<string>>;
}

/** Returns the units of the figures in the text of each language. */
export const statedIn = (texts: unknown): Stated[] =>
	withUnit.flatMap(({ lang, label, units: ofLanguage }) => {
		const text = valueAt(texts, [lang]);
		return typeof text === 'string' ? [{ lang, label, text, found: unitsIn(text, ofLanguage) }] : [];
	});

/** Returns a figure with different units in different languages. */
export const disputedFigure = (texts: unknown): string | undefined => oddOne(statedIn(texts))?.figure;

function unitsIn(text: string, ofLanguage: readonly { unit: string; pattern: RegExp }[]): Map<string, Set<string>> {
	const found = new Map<string, Set<string>>();
	for (const { unit, pattern } of ofLanguage) {
		for (const [, figure = ''] of text.matchAll(pattern)) found.set(figure, (found.get(figure) ?? new Set()).add(unit));
	}
	for (const { unit, pattern } of currencies) {
		for (const [amount] of text.matchAll(pattern)) {
			const figure = amount.replaceAll(',', '');
			found.set(figure, (found.get(figure) ?? new Set()).add(unit));
		}
	}
	return found;
}

/** Finds the last language with a unit that no other language has for the same figure. */
export function oddOne(stated: readonly Stated[]): (Stated & { figure: string }) | undefined {
	const odd = stated.flatMap((version) =>
		[...version.found].flatMap(([figure, of]) => {
			const others = stated.flatMap((another) =>
				another === version ? [] : [another.found.get(figure) ?? new Set<string>()],
			);
			const inOthers = new Set(others.flatMap((ofOther) => [...ofOther]));
			return inOthers.size > 0 && ![...of].some((unit) => inOthers.has(unit)) ? [{ ...version, figure }] : [];
		}),
	);
	return odd.at(-1);
}
