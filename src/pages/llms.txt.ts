import type { APIRoute } from 'astro';
import { getEntry } from 'astro:content';
import { localeList, locales } from '../config/locales.ts';
import { sidebar } from '../config/sidebar.ts';
import { siteUrl } from '../config/site.ts';
import { strings } from '../config/strings.ts';
import { markdownName } from '../lib/dist.ts';

type MenuEntry = string | { items: readonly MenuEntry[] };
/** The slugs in an entry of the menu. Groups may be nested. */
const pagesOf = (entry: MenuEntry): string[] => (typeof entry === 'string' ? [entry] : entry.items.flatMap(pagesOf));
/** The pages in the order of the menu, the start page first. */
const slugs = ['', ...sidebar.flatMap(pagesOf)];

/** One line for each page of a language: title, address of its Markdown copy, description. */
const linesOf = (locale: string): Promise<string[]> =>
	Promise.all(
		slugs.map(async (slug) => {
			const id = [locale, slug].filter(Boolean).join('/');
			const page = await getEntry('docs', id);
			if (!page) throw new Error(`The menu names ${id}, and there is no such page.`);
			const { title, description } = page.data;
			return `- [${title}](${siteUrl}/${id}/${markdownName}): ${description}`;
		}),
	);

/**
 * The table of contents for programs that read text (https://llmstxt.org): every page of every language as Markdown.
 */
export const GET: APIRoute = async () => {
	const { 'site.title': title, 'site.tagline': tagline } = strings.en;
	const parts = await Promise.all(
		localeList.map(async (locale) => `## ${locales[locale].label}\n\n${(await linesOf(locale)).join('\n')}\n`),
	);
	return new Response(`# ${title}\n\n> ${tagline}\n\n${parts.join('\n')}`);
};
