import { isLocale } from '../../../../config/locales.ts';
import { memoize } from '../../../../lib/memoize.ts';
import { didYouMean } from '../../readers/content/closest.ts';
import type { Content } from '../../readers/content/content.ts';
import { addressOf, withoutImages, type Page } from '../../readers/content/page.ts';
import { missingSection } from '../../readers/content/pageSections.ts';
import { markdownOf, findMatches } from '../../readers/content/findMatches.ts';
import { valueAt } from '../../readers/content/yaml.ts';
import type { Remedy, Rule } from '../../rule.ts';

const linkTarget = /\]\(\s*([^()（）\s]+)/g;

export const link: Rule = {
	id: 'structure/link',
	reads: 'page text',
	refuses: 'A link to a page or section that does not exist, or in another language.',
	check(content) {
		return content.pages.flatMap((page) => {
			const { file, body, frontMatter } = page;
			const inText = findMatches(markdownOf(page, withoutImages(body)), linkTarget, ({ 1: excerpt = '' }) => {
				const fault = linkFault(excerpt, page, content);
				return fault && { excerpt, ...fault };
			});
			const next = valueAt(frontMatter.value, ['next', 'link']);
			const fault = typeof next === 'string' && linkFault(next, page, content);
			return fault
				? [...inText, { file, line: frontMatter.lineOf(['next', 'link']), excerpt: next, ...fault }]
				: inText;
		});
	},
};

const pagesByAddress = memoize(({ pages }: Content) => new Map(pages.map((page) => [addressOf(page), page])));

/** Returns the address in a language that a path without its start means: `../counter.mdx` is /en/counter/. */
function addressLike(path: string, locale: string, pages: ReadonlyMap<string, Page>): string | undefined {
	const name = path.replace(/^(?:\.{0,2}\/)*/, '').replace(/(?:\.mdx?|\/)$/, '');
	const ends = [`/${locale}/${name.replace(`${locale}/`, '')}/`, `/${name}/`];
	return [...pages.keys()].find((known) => known.startsWith(`/${locale}/`) && ends.some((end) => known.endsWith(end)));
}

/**
 * Says what is wrong with the target of a link.
 * @param target as it is written
 * @param page that has the link
 */
export function linkFault(target: string, page: Page, content: Content): Remedy | undefined {
	const pages = pagesByAddress(content);
	// facts/address reads the addresses of other sites.
	if (/^(?:[a-z]+:)?\/\//.test(target) || /^[a-z]+:/.test(target)) return undefined;
	const [path = '', section] = target.split('#');
	const { locale } = page;
	const anchor = section ? `#${section}` : '';
	if (path !== '' && !path.startsWith('/')) {
		return {
			message: 'This link does not start at the top of the site, so it breaks on some pages.',
			fix: `Write the whole address: ${addressLike(path, locale, pages) ?? `/${locale}/…/`}${anchor}`,
		};
	}
	const first = path.split('/')[1];
	if (path !== '' && isLocale(first) && first !== locale) {
		return {
			message: 'This link leads a reader to a page in another language.',
			fix: `Write ${path.replace(`/${first}/`, `/${locale}/`).replace(/\/?$/, '/')}${anchor} instead.`,
		};
	}
	const targetPage = path === '' ? page : pages.get(path);
	if (!targetPage && pages.has(`${path}/`))
		return { message: 'The address of a page ends with /.', fix: `Write ${path}/${anchor}` };
	if (!targetPage) {
		const known = [...pages.keys()].filter((address) => address.startsWith(`/${locale}/`));
		return {
			message: `There is no page ${path}.`,
			fix: `${didYouMean(path, known)} An address is /${locale}/ and the name of the page's file, with / at the end.`.trim(),
		};
	}
	return section === undefined ? undefined : missingSection(targetPage, path || addressOf(page), section, content);
}
