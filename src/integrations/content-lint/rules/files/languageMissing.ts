import { localeList, locales } from '../../../../config/locales.ts';
import { menuFile } from '../../readers/content/menu.ts';
import { docsFolder, pageFile, slugShape, type Page } from '../../readers/content/page.ts';
import { movedFile } from './menu.ts';
import type { Rule } from '../../rule.ts';

export const languageMissing: Rule = {
	id: 'files/language-missing',
	oncePerPage: true,
	reads: 'folders of pages',
	refuses: 'A page that is missing in a language, exists twice, or has an address that is hard to type.',
	check({ pages, menu }) {
		const slugs = [...new Set(pages.map(({ slug }) => slug))].sort();
		const versionsOf = (slug: string): Page[] => pages.filter((page) => page.slug === slug);
		/** Whether two pages together are one, because each is in the languages that the other lacks. */
		const areOne = (...pair: string[]): boolean => {
			const found = pair.flatMap(versionsOf).map(({ locale }) => locale);
			return found.length === localeList.length && new Set(found).size === localeList.length;
		};
		/** How sure it is that a page had this name before: the menu counts more than the languages. */
		const standingOf = (slug: string): number =>
			versionsOf(slug).length + (menu.some((item) => item.slug === slug) ? localeList.length : 0);
		return slugs.flatMap((slug) => {
			const found = versionsOf(slug);
			// A copy such as “steps copy.mdx” is not missing in the other languages.
			if (!slugShape.test(slug))
				return found.map(({ file }) => ({
					file,
					excerpt: slug,
					message: 'The name of the file becomes the address of the page, and this one is hard to type.',
					fix: `Rename it in ${docsFolder}: small letters a–z, digits, and - between words. Is it a copy? Delete it.`,
				}));
			const names = (list: typeof localeList): string => list.map((locale) => locales[locale].label).join(', ');
			const present = localeList.filter((locale) => found.some((page) => page.locale === locale));
			const missing = localeList.filter((locale) => !present.includes(locale));
			const other = slugs.find((candidate) => candidate !== slug && areOne(slug, candidate));
			// Reported once, at its new name.
			if (other !== undefined && standingOf(other) < standingOf(slug)) return [];
			const [only, ...others] = found;
			if (only && other !== undefined)
				return {
					file: only.file,
					excerpt: slug,
					message: `The page "${other}" seems to be renamed to "${slug}" in ${names(present)} alone.`,
					fix: `Rename the file back: ${present.map((locale) => pageFile(locale, other)).join(', ')}. To give the page another name, rename it in every language, write the new name into ${menuFile}, and both names into ${movedFile}.`,
				};
			// A new page gets one message, at its file.
			if (only && others.length === 0)
				return {
					file: only.file,
					excerpt: slug,
					message: `This page exists only in ${names(present)}; in the other languages readers would get it in the wrong language.`,
					fix: `Write it in the others too: ${missing.map((locale) => pageFile(locale, slug)).join(', ')}. Or delete this file.`,
				};
			const twins = found.filter(({ file, locale }) =>
				found.some((twin) => twin.locale === locale && twin.file < file),
			);
			return [
				...missing.map((locale) => ({
					file: pageFile(locale, slug),
					excerpt: slug,
					message: `The page "${slug}" exists in ${names(present)} but not in ${locales[locale].label}.`,
					fix: `Write it as ${pageFile(locale, slug)}, or delete it in every language. Without it readers get a page in the wrong language.`,
				})),
				...twins.map(({ file, locale }) => ({
					file,
					excerpt: slug,
					message: 'Two files hold the same page.',
					fix: `Keep ${pageFile(locale, slug)} and delete the other.`,
				})),
			];
		});
	},
};
