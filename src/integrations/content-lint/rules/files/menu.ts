import { localeList } from '../../../../config/locales.ts';
import { closest } from '../../readers/content/closest.ts';
import { errorSlug } from '../../../../config/pages.ts';
import { menuFile, type MenuItem } from '../../readers/content/menu.ts';
import { lineAt } from '../../readers/content/prose.ts';
import type { Page } from '../../readers/content/page.ts';
import { textAt } from '../../readers/content/yaml.ts';
import type { Finding, Rule } from '../../rule.ts';

/** Pages that are not in the menu: the start page and the error page. */
const withoutMenu = ['index', errorSlug];

export const menuRule: Rule = {
	id: 'files/menu',
	reads: 'menu',
	refuses:
		'A page in the menu that does not exist or stands there twice, a page that is not in the menu, and one that is said to have moved.',
	check({ menu, pages, settings }) {
		const slugs = [...new Set(pages.map((page) => page.slug))];
		const unlisted = slugs
			// One that is not in all languages is not finished yet.
			.filter((slug) => pages.filter((page) => page.slug === slug).length >= localeList.length)
			// Without a menu, Starlight makes one from the files.
			.filter((slug) => menu.length > 0 && ![...withoutMenu, ...menu.map((item) => item.slug)].includes(slug));
		const gone = menu.filter(({ slug }) => !slugs.includes(slug));
		/** The new name of a page that is gone: the only one that is not listed, or a similar one. */
		const newName = ({ slug }: MenuItem): string | undefined =>
			gone.length === 1 && unlisted.length === 1 ? unlisted[0] : closest(slug, slugs);
		// A page whose name is mistyped in the menu counts as listed.
		const renamed = gone.map(newName);
		return [
			...gone.map((item) => goneFrom(item, newName(item))),
			...menu.filter(({ slug }, index) => menu.findIndex((item) => item.slug === slug) < index).map(listedTwice),
			...unlisted.filter((slug) => !renamed.includes(slug)).map((slug) => notListed(slug, menu, pages)),
			...faultyMoves(settings.get(movedFile) ?? '', slugs),
		];
	},
};

const goneFrom = ({ slug, line }: MenuItem, guess: string | undefined): Finding => ({
	file: menuFile,
	line,
	excerpt: `'${slug}'`,
	message: `The menu lists the page "${slug}", which exists in no language.`,
	fix: `${guess === undefined ? '' : `Did you mean "${guess}"?`} If the page was renamed, write its new name here; if it was deleted by mistake, put it back; if it is not wanted any more, delete '${slug}' and its comma from this list.`.trim(),
});

const listedTwice = ({ slug, line }: MenuItem): Finding => ({
	file: menuFile,
	line,
	excerpt: `'${slug}'`,
	message: `The menu lists the page "${slug}" twice.`,
	fix: 'Delete one of the two.',
});

const notListed = (slug: string, menu: readonly MenuItem[], pages: readonly Page[]): Finding => ({
	file: menuFile,
	line: suggestedLine(slug, menu, pages),
	excerpt: slug,
	message: `The page "${slug}" is not in the menu, so readers do not find it.`,
	fix: `Write '${slug}', into the group it belongs to. If it is a copy, or not wanted any more, delete it in all languages.`,
});

/** Suggests a line of the menu for a page: that of its folder, else that of the page whose `next` link leads to it. */
function suggestedLine(slug: string, menu: readonly MenuItem[], pages: readonly Page[]): number {
	const folder = /^(.*\/)?/.exec(slug)?.[0] ?? '';
	const leadsHere = ({ frontMatter }: Page): boolean =>
		/^\/[^/]+\/(.*?)\/?$/.exec(textAt(frontMatter.value, ['next', 'link']))?.[1] === slug;
	const before = pages.find(leadsHere)?.slug;
	const neighbour =
		menu.findLast((item) => folder !== '' && item.slug.startsWith(folder)) ?? menu.find((item) => item.slug === before);
	return (neighbour ?? menu.at(-1))?.line ?? 1;
}

/** Holds the names that pages had, and where they are now. */
export const movedFile = 'src/config/moved.ts';

/** Finds moves from a page that still exists, or to a page that does not. */
function faultyMoves(text: string, slugs: string[]): Finding[] {
	const [list = ''] = /movedPages[^=]*=\s*\{[^}]*\}/.exec(text) ?? [];
	return [...list.matchAll(/['"]?([\w/-]+)['"]?\s*:\s*['"]([^'"]*)['"]/g)].flatMap(
		({ 0: excerpt, 1: before = '', 2: today = '' }) => {
			if (!slugs.includes(before) && slugs.includes(today)) return [];
			return {
				file: movedFile,
				line: lineAt(text, text.indexOf(excerpt)),
				excerpt,
				message: slugs.includes(before)
					? `The page "${before}" exists; with this line nobody would reach it.`
					: `This leads to the page "${today}", which does not exist.`,
				fix: 'Name a page that is gone, and the page that has taken its place; else delete the line.',
			};
		},
	);
}
