import { locales, sourceLocale } from '../../../../config/locales.ts';
import { headingsOf } from '../../readers/content/headings.ts';
import type { Page } from '../../readers/content/page.ts';
import { pointsOf, type Block } from '../../readers/content/printed.ts';
import { languageText } from '../../readers/languageText.ts';
import type { Rule } from '../../rule.ts';
import { firstDifference, haveSameSections } from '../../findings/sections.ts';

/** Whether a point is in the script of its page, or short. Of one in another language: yields to: language/other-script. */
function isIn({ lang, body }: Page): (block: Block) => boolean {
	const letter = new RegExp(`\\p{Script=${languageText[lang].script}}`, 'u');
	const lines = body.split('\n');
	return ({ line }) => {
		const words = (lines[line - 1] ?? '').replace(/<(\w+)[^<>]*>[^<>]*<\/\1>|<[^<>]*>/g, '');
		// The name of a network is the same in every script.
		return letter.test(words) || (words.match(/\p{L}+/gu) ?? []).length < 3;
	};
}

/**
 * The translations, which readers of one country share, have the same points in the lists of each section. The source
 * has readers of its own; when it changes, every translation is compared with it.
 */
export const samePoints: Rule = {
	id: 'structure/same-points',
	reads: 'page text',
	refuses: 'A point of a list that one translation has and another does not.',
	check({ pages }) {
		const translations = pages.filter(({ locale, body }) => locale !== sourceLocale && body !== '');
		return [...Map.groupBy(translations, ({ slug }) => slug).values()].flatMap((versions) => {
			if (!haveSameSections(versions)) return [];
			const sections = new Set(versions.flatMap(({ body }) => ['', ...headingsOf(body).map(({ id }) => id ?? '')]));
			return [...sections].flatMap((section) => {
				const list = versions.map((page) => ({ page, count: pointsOf(page, section).filter(isIn(page)).length }));
				const [most] = list.toSorted((a, b) => b.count - a.count);
				return list.flatMap(({ page, count }) => {
					if (!most || count === most.count) return [];
					const label = locales[most.page.locale].label;
					return {
						file: page.file,
						line: firstDifference(section, page, most.page),
						excerpt: '…',
						message: `A point of a list is missing in this section: the ${label} page (${most.page.file}) has ${most.count}, this one ${count}.`,
						fix: 'Compare the two sections, and put the point here or take it out there.',
					};
				});
			});
		});
	},
};
