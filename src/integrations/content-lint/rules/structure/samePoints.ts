import { locales, sourceLocale } from '../../../../config/locales.ts';
import { headingsOf } from '../../readers/content/headings.ts';
import { versionsOf, type Page } from '../../readers/content/page.ts';
import { pointsOf, type Block } from '../../readers/content/shown.ts';
import { lineAt } from '../../readers/content/prose.ts';
import { languageText } from '../../readers/languageText.ts';
import type { Finding, Rule } from '../../rule.ts';
import { firstDifferingLine, haveSameSections } from '../../findings/sections.ts';

/** Whether a point is short or in the script of its page. In another language: yields to: language/other-script. */
function isInPageScript({ lang, body }: Page): (block: Block) => boolean {
	const letter = new RegExp(`\\p{Script=${languageText[lang].script}}`, 'u');
	const lines = body.split('\n');
	return ({ line }) => {
		const words = (lines[line - 1] ?? '').replace(/<(\w+)[^<>]*>[^<>]*<\/\1>|<[^<>]*>/g, '');
		// A short point may be a name, which is in Latin letters in every language.
		return letter.test(words) || (words.match(/\p{L}+/gu) ?? []).length < 3;
	};
}

/**
 * Compares only the translations: their readers need the same points. The source has other readers, and every
 * translation is compared with it after a change.
 */
export const samePoints: Rule = {
	id: 'structure/same-points',
	reads: 'page text',
	refuses:
		'A point of a list that one translation has and another does not, and a step with other parts than the steps beside it.',
	check({ pages }) {
		const steps = pages.flatMap(strangeSteps);
		if (steps.length > 0) return steps;
		const translations = pages.filter(({ locale, body }) => locale !== sourceLocale && body !== '');
		return versionsOf(translations).flatMap((versions) => {
			if (!haveSameSections(versions)) return [];
			const sections = new Set(versions.flatMap(({ body }) => ['', ...headingsOf(body).map(({ id }) => id ?? '')]));
			return [...sections].flatMap((section) => {
				const list = versions.map((page) => ({
					page,
					count: pointsOf(page, section).filter(isInPageScript(page)).length,
				}));
				const [most] = list.toSorted((a, b) => b.count - a.count);
				return list.flatMap(({ page, count }) => {
					if (!most || count === most.count) return [];
					const label = locales[most.page.locale].label;
					return {
						file: page.file,
						line: firstDifferingLine(section, page, most.page),
						excerpt: '…',
						message: `A point of a list is missing in this section: the ${label} page (${most.page.file}) has ${most.count} (look at its line ${firstDifferingLine(section, most.page, page)}), this one ${count}.`,
						fix: 'Compare the two sections, and put the point here or take it out there.',
					};
				});
			});
		});
	},
};

const stepBlock = /<Step>[^]*?<\/Step>/g;
const partStart = /^- \*\*([^*\n]*)\*\*/gm;

/** Finds steps whose points do not begin with the same bold words, in the same order, as most steps of the page. */
function strangeSteps({ file, body }: Page): Finding[] {
	const steps = [...body.matchAll(stepBlock)].map(({ 0: text, index }) => {
		const parts = [...text.matchAll(partStart)].map((part) => ({ name: part[1] ?? '', at: index + part.index }));
		return { parts, names: parts.map(({ name }) => name).join(', '), end: index + text.length };
	});
	const timesOf = (names: string): number => steps.filter((step) => step.names === names).length;
	const [usual = ''] = steps.map(({ names }) => names).toSorted((a, b) => timesOf(b) - timesOf(a));
	return steps.flatMap(({ parts, names, end }) => {
		if (names === usual) return [];
		const strange = parts.find(({ name }, place) => name !== usual.split(', ')[place]);
		return {
			file,
			line: lineAt(body, strange?.at ?? end),
			excerpt: strange?.name ?? '</Step>',
			message: `The other steps have the parts: ${usual}. This one has: ${names || 'none'}.`,
			fix: 'Write all parts in the same order, each as a point that begins with its bold words.',
		};
	});
}
