import { attribute } from '../../../../lib/html.ts';
import { closest } from '../../readers/content/closest.ts';
import { placeOf, type BuiltPage, type Output } from '../../readers/output/output.ts';
import type { Finding, Rule } from '../../rule.ts';

export const link: Rule<Output> = {
	id: 'built/link',
	reads: 'built pages',
	refuses: 'A link to a page or section that does not exist, also in menus and components.',
	check({ pages, files, site }) {
		const ids = new Map(
			pages.map((page) => [page.path, new Set(page.elements.flatMap((element) => attribute(element, 'id') ?? []))]),
		);
		return pages.flatMap((page) => {
			const hrefs = new Set(
				page.elements
					.filter(({ tagName }) => tagName === 'a' || tagName === 'area')
					.flatMap((element) => attribute(element, 'href') ?? []),
			);
			return [...hrefs].flatMap((href) => hrefFault(href, page, ids, files, site) ?? []);
		});
	},
};

function hrefFault(
	href: string,
	page: BuiltPage,
	ids: Map<string, Set<string>>,
	files: Set<string>,
	site: string,
): Finding | undefined {
	const url = new URL(href, `${site}${page.path}`);
	if (url.origin !== new URL(site).origin) return undefined;
	// The site may be in a folder of its host; links to other folders are wrong.
	const inside = `${url.origin}${url.pathname}`.startsWith(`${site}/`);
	const path = decodeURIComponent(inside ? (url.origin + url.pathname).slice(site.length) : url.pathname);
	const section = decodeURIComponent(url.hash.slice(1));
	const problem = (message: string, fix: string): Finding => ({ ...placeOf(page, href), excerpt: href, message, fix });
	const targetIds = ids.get(path);
	if (!inside || (!targetIds && !files.has(path.slice(1)))) {
		const near = closest(path, ids.keys());
		return problem(
			`The page ${page.path} links to ${path}, which does not exist.`,
			near ? `Did you mean ${near}?` : 'Correct the link or take it out.',
		);
	}
	if (section === '' || section === '_top' || !targetIds || targetIds.has(section)) return undefined;
	const near = closest(section, targetIds);
	return problem(
		`The page ${page.path} links to the section "${section}" of ${path}, which has no such section.`,
		near ? `Did you mean #${near}?` : 'Use the id that stands in {#…} at the end of the heading.',
	);
}
