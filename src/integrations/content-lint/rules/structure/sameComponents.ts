import { locales, sourceLocale } from '../../../../config/locales.ts';
import type { Content } from '../../readers/content/content.ts';
import type { Page } from '../../readers/content/page.ts';
import { lineAt } from '../../readers/content/prose.ts';
import { error, type Problem } from '../../problem.ts';

/** Components inside a sentence: each language may need another number of them. */
const inSentences = new Set(['Fact', 'Dial', 'Site', 'Term', 'Phrase', 'RepositoryLink']);
const tag = /<([A-Z][A-Za-z]*)\b([^<>]*)>/g;

/** What stands on a page for itself (a card, a table, the checklist) stands on it in every language, and is the page's own. */
export function sameComponents({ pages }: Content): Problem[] {
	const sources = new Map(pages.filter(({ locale }) => locale === sourceLocale).map((page) => [page.slug, page]));
	return pages.flatMap((page) => {
		const source = sources.get(page.slug);
		const isRead = ![page, source].some((one) => one && one.frontMatter.broken.length > 0);
		return [...strangeCards(page), ...(source && source !== page && isRead ? differences(page, source) : [])];
	});
}

/** The card of one operator on the page of another would send the reader to the wrong counter. */
function strangeCards({ file, slug, body }: Page): Problem[] {
	return [...body.matchAll(tag)].flatMap((match) => {
		const id = /\sid="([^"]*)"/.exec(match[2] ?? '')?.[1];
		if (match[1] !== 'OperatorCard' || id === undefined || slug === `operators/${id}`) return [];
		const own = slug.split('/').at(-1) ?? slug;
		return error(
			{ file, line: lineAt(body, match.index) },
			{
				text: match[0],
				wrong: `This prints the card of "${id}" on the page "${own}".`,
				mend: slug.startsWith('operators/')
					? `Write <OperatorCard id="${own}" />.`
					: 'Delete it; a card stands on the page of its operator.',
			},
		);
	});
}

function differences(page: Page, source: Page): Problem[] {
	const [here, there] = [blocksOf(page), blocksOf(source)];
	const language = locales[source.locale].label;
	const missing = [...there.keys()].filter((name) => (here.get(name)?.length ?? 0) < (there.get(name)?.length ?? 0));
	const extra = [...here].filter(([name, { length }]) => length > (there.get(name)?.length ?? 0));
	return [
		...missing.map((name) =>
			error(
				{ file: page.file },
				{
					text: `<${name} …/>`,
					wrong: `The ${language} page has <${name}> on line ${there.get(name)?.at(-1) ?? 1} (${source.file}), this one has not.`,
					mend: 'Copy that line, and the line "import" that belongs to it, to the same place of this page, or delete it in all three languages.',
				},
			),
		),
		...extra.map(([name, lines]) =>
			error(
				{ file: page.file, line: lines.at(-1) },
				{
					text: `<${name} …/>`,
					wrong: `The ${language} page (${source.file}) does not have this <${name}>.`,
					mend: 'Delete it here, or put it on the page in all three languages.',
				},
			),
		),
	];
}

/** The lines on which each component stands, by its name. */
function blocksOf({ body }: Page): Map<string, number[]> {
	const found = new Map<string, number[]>();
	for (const match of body.matchAll(tag)) {
		const [, name = ''] = match;
		if (!inSentences.has(name)) found.set(name, [...(found.get(name) ?? []), lineAt(body, match.index)]);
	}
	return found;
}
