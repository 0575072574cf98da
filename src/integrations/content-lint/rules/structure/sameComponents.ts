import { locales, sourceLocale } from '../../../../config/locales.ts';
import { usesIn } from '../../../../components/registry.ts';
import type { Content } from '../../readers/content/content.ts';
import type { Page } from '../../readers/content/page.ts';
import { lineAt } from '../../readers/content/prose.ts';
import { finding, type Finding } from '../../problem.ts';
import type { Rule } from '../../rule.ts';

/** What stands on a page for itself (a card, a table, the checklist) stands on it in every language, and is the page's own. */
export const sameComponents: Rule<Content> = {
	id: 'structure/same-components',
	reads: 'page text',
	refuses: 'A component that only one language has, or a card on the page of another operator.',
	check({ pages }) {
		const sources = new Map(pages.filter(({ locale }) => locale === sourceLocale).map((page) => [page.slug, page]));
		return pages.flatMap((page) => {
			const source = sources.get(page.slug);
			const isRead = ![page, source].some((one) => one && one.frontMatter.broken.length > 0);
			return [...strangeCards(page), ...(source && source !== page && isRead ? differences(page, source) : [])];
		});
	},
};

/** The card of one operator on the page of another would send the reader to the wrong counter. */
function strangeCards({ file, slug, body }: Page): Finding[] {
	return usesIn(body).flatMap(({ name, component: { ownPage }, attributes, index, text }) => {
		const id = attributes.get('id');
		if (ownPage === undefined || id === undefined || slug === `${ownPage}${id}`) return [];
		const own = slug.split('/').at(-1) ?? slug;
		return finding(
			{ file, line: lineAt(body, index) },
			{
				excerpt: text,
				message: `This prints the card of "${id}" on the page "${own}".`,
				fix: slug.startsWith(ownPage)
					? `Write <${name} id="${own}" />.`
					: 'Delete it; a card stands on the page of its operator.',
			},
		);
	});
}

function differences(page: Page, source: Page): Finding[] {
	const [here, there] = [blocksOf(page), blocksOf(source)];
	const swapped = swappedIds(page, source);
	const language = locales[source.locale].label;
	const missing = [...there.keys()].filter((name) => (here.get(name)?.length ?? 0) < (there.get(name)?.length ?? 0));
	const extra = [...here].filter(([name, { length }]) => length > (there.get(name)?.length ?? 0));
	return [
		...swapped,
		...missing.map((name) =>
			finding(
				{ file: page.file },
				{
					excerpt: `<${name} …/>`,
					message: `The ${language} page has <${name}> on line ${there.get(name)?.at(-1) ?? 1} (${source.file}), this one has not.`,
					fix: 'Copy that line, and the line "import" that belongs to it, to the same place of this page, or delete it in every language.',
				},
			),
		),
		...extra.map(([name, lines]) =>
			finding(
				{ file: page.file, line: lines.at(-1) },
				{
					excerpt: `<${name} …/>`,
					message: `The ${language} page (${source.file}) does not have this <${name}>.`,
					fix: 'Delete it here, or put it on the page in every language.',
				},
			),
		),
	];
}

/** A component that stands as often on both pages, with another id on this one. */
function swappedIds(page: Page, source: Page): Finding[] {
	const [here, there] = [page, source].map(({ body }) => usesIn(body).filter(({ component }) => !component.isFree));
	return (here ?? []).flatMap(({ name, attributes, index, text }, place) => {
		const other = there?.[place];
		if (here?.length !== there?.length || other?.name !== name || other.attributes.get('id') === attributes.get('id'))
			return [];
		const label = locales[source.locale].label;
		return finding(
			{ file: page.file, line: lineAt(page.body, index) },
			{
				excerpt: text,
				message: `The ${label} page (${source.file}) has ${other.text} here.`,
				fix: 'Write the same in every language.',
			},
		);
	});
}

/** The lines on which each component stands that is not free to differ, by its name. */
function blocksOf({ body }: Page): Map<string, number[]> {
	const found = new Map<string, number[]>();
	for (const { name, component, index } of usesIn(body)) {
		if (!component.isFree) found.set(name, [...(found.get(name) ?? []), lineAt(body, index)]);
	}
	return found;
}
