import { localeList, locales, type Locale } from '../../../../config/locales.ts';
import type { Content } from '../../readers/content/content.ts';
import { menuFile } from '../../readers/content/menu.ts';
import { docsFolder, pageFile, slugShape, type Page } from '../../readers/content/page.ts';
import { movedFile } from './menu.ts';
import type { Finding, Rule } from '../../rule.ts';

export const languageMissing: Rule = {
	id: 'files/language-missing',
	yieldsToPage: true,
	reads: 'folders of pages',
	refuses: 'A page that is missing in a language, exists twice, or has an address that is hard to type.',
	check(content) {
		const bySlug = Map.groupBy(content.pages, ({ slug }) => slug);
		return [...bySlug].flatMap(([slug, found]) => {
			// A copy such as “steps copy.mdx” is not missing in the other languages.
			if (!slugShape.test(slug)) return found.map(hardToType);
			const [only, ...others] = found;
			const other = [...bySlug.keys()].find((candidate) => areOne(found, bySlug.get(candidate) ?? []));
			if (only && other !== undefined) return isOldName(slug, other, content) ? [] : renamed(only, found, other);
			// A new page gets one message, at its file.
			return only && others.length === 0 ? inOneLanguage(only) : [...missing(slug, found), ...twins(found)];
		});
	},
};

/** Whether two pages together are one, because each is in the languages that the other lacks. */
function areOne(pages: readonly Page[], others: readonly Page[]): boolean {
	const found = [...pages, ...others].map(({ locale }) => locale);
	return found.length === localeList.length && new Set(found).size === localeList.length && others.length > 0;
}

/** Whether a page had this name before, and not the other: the menu counts more than the languages. */
function isOldName(slug: string, other: string, { pages, menu }: Content): boolean {
	const standingOf = (name: string): number =>
		pages.filter((page) => page.slug === name).length +
		(menu.some((item) => item.slug === name) ? localeList.length : 0);
	return standingOf(slug) > standingOf(other);
}

const labelsOf = (list: readonly Locale[]): string => list.map((locale) => locales[locale].label).join(', ');
const lackedBy = (found: readonly Page[]): Locale[] =>
	localeList.filter((locale) => !found.some((page) => page.locale === locale));
const localesOf = (found: readonly Page[]): Locale[] =>
	localeList.filter((locale) => found.some((page) => page.locale === locale));

const hardToType = ({ file, slug }: Page): Finding => ({
	file,
	excerpt: slug,
	message: 'The name of the file becomes the address of the page, and this one is hard to type.',
	fix: `Rename it in ${docsFolder}: small letters a–z, digits, and - between words. Is it a copy? Delete it.`,
});

function renamed({ file, slug }: Page, found: readonly Page[], old: string): Finding {
	const back = localesOf(found).map((locale) => pageFile(locale, old));
	return {
		file,
		excerpt: slug,
		message: `The page "${old}" seems to be renamed to "${slug}" in ${labelsOf(localesOf(found))} alone.`,
		fix: `Rename the file back: ${back.join(', ')}. To give the page another name, rename it in every language, write the new name into ${menuFile}, and both names into ${movedFile}.`,
	};
}

const inOneLanguage = (page: Page): Finding => ({
	file: page.file,
	excerpt: page.slug,
	message: `This page exists only in ${labelsOf([page.locale])}; in the other languages readers would get it in the wrong language.`,
	fix: `Write it in the others too: ${lackedBy([page])
		.map((locale) => pageFile(locale, page.slug))
		.join(', ')}. Or delete this file.`,
});

const missing = (slug: string, found: readonly Page[]): Finding[] =>
	lackedBy(found).map((locale) => ({
		file: pageFile(locale, slug),
		excerpt: slug,
		message: `The page "${slug}" exists in ${labelsOf(localesOf(found))} but not in ${locales[locale].label}.`,
		fix: `Write it as ${pageFile(locale, slug)}, or delete it in every language. Without it readers get a page in the wrong language.`,
	}));

/** Finds a page whose file in this language ends in .mdx and another in .md. */
const twins = (found: readonly Page[]): Finding[] =>
	found
		.filter(({ file, locale }) => found.some((twin) => twin.locale === locale && twin.file < file))
		.map(({ file, locale, slug }) => ({
			file,
			excerpt: slug,
			message: 'Two files hold the same page.',
			fix: `Keep ${pageFile(locale, slug)} and delete the other.`,
		}));
