import { defineRouteMiddleware, type StarlightRouteData } from '@astrojs/starlight/route-data';
import type { APIContext } from 'astro';
import { isLocale, languageOf } from '../config/locales.ts';
import { isErrorPage, pages } from '../config/pages.ts';
import { basePath, siteUrl } from '../config/site.ts';
import type { StringKey } from '../config/strings.ts';
import { markdownName } from '../lib/dist.ts';
import { appleIcon } from './icons.ts';
import { inlineScript } from './inlineScript.ts';
import { nastaliqCss } from './nastaliq/fontFaces.ts';
import { sharingTags } from './sharing/shareTags.ts';
import { palette } from './palette.ts';

const isPage = (route: StarlightRouteData, slug: string): boolean => route.entry.id.endsWith(`/${slug}`);

/**
 * Gives components the language as a tag of the site, and lets `t()` fill values in as they are: Astro escapes what it
 * prints, and i18next escaping it before would show `Onic&#39;s site`.
 */
function prepareLocals({ locals }: APIContext): void {
	const { t, starlightRoute } = locals;
	const fill = (key: StringKey, values?: Record<string, unknown>): string =>
		t(key, { ...values, interpolation: { escapeValue: false } });
	locals.t = Object.assign(fill, t);
	const language = languageOf(starlightRoute.lang);
	if (!language) throw new Error(`src/config/languages.ts has no language ${starlightRoute.lang}.`);
	locals.lang = language.lang;
}

/** Adds a link to the emergency page at the top of every other page: readers may enter the site on any page. */
function addEmergencyBanner(route: StarlightRouteData, { locals }: APIContext): void {
	if (isPage(route, pages.emergency)) return;
	const href = `/${route.locale}/${pages.emergency}/`;
	route.entry.data.banner = { content: `<a href="${href}">${locals.t('emergency.banner')}</a>` };
}

/**
 * Adds two headings to the table of contents of the checklist: a component renders them, so Starlight does not find
 * them.
 */
function addChecklistContents(route: StarlightRouteData, { locals }: APIContext): void {
	const headings = (['result', 'bring'] as const).map((slug) => ({
		depth: 2,
		slug,
		text: locals.t(`checklist.${slug}`),
		children: [],
	}));
	// After the first entry, the top of the page.
	route.toc?.items.splice(1, 0, ...headings);
}

/** Removes the table of contents of the emergency page, which has a bar with its four sections instead. */
function dropEmergencyContents(route: StarlightRouteData): void {
	if (isPage(route, pages.emergency)) route.toc = undefined;
}

/** A page with fewer headings than this needs no table of contents. */
const MIN_HEADINGS = 5;

/** Removes the table of contents from short pages: on a phone its bar takes a tenth of the screen. */
function dropShortContents(route: StarlightRouteData): void {
	const countOf = (items: NonNullable<StarlightRouteData['toc']>['items']): number =>
		items.reduce((sum, { children }) => sum + 1 + countOf(children), 0);
	// The first item is the top of the page.
	if (route.toc && countOf(route.toc.items) - 1 < MIN_HEADINGS) route.toc = undefined;
}

/** Makes `x-default` point to the language chooser instead of one of the languages. */
function pointDefaultToChooser(route: StarlightRouteData): void {
	for (const { tag, attrs } of route.head) {
		if (tag === 'link' && attrs?.['hreflang'] === 'x-default') attrs['href'] = `${siteUrl}/`;
	}
}

/** Excludes the error page of each language from search engines. */
async function hideErrorPages(route: StarlightRouteData): Promise<void> {
	if (!isErrorPage(route.entry.id)) return;
	route.head = route.head.filter(
		({ attrs }) => attrs?.['rel'] !== 'canonical' && attrs?.['rel'] !== 'alternate' && attrs?.['property'] !== 'og:url',
	);
	route.head.push(
		{ tag: 'meta', attrs: { name: 'robots', content: 'noindex' } },
		{ tag: 'script', attrs: { 'data-folder': basePath }, content: await inlineScript('lowerCasePath') },
	);
}

/** Adds the Open Graph tags that a messenger shows with a link. Starlight writes only the title and the description. */
function addSharing(route: StarlightRouteData): void {
	if (isErrorPage(route.entry.id) || !isLocale(route.locale)) return;
	const tags = sharingTags(route.locale, route.entry.id.slice(route.locale.length + 1));
	const isReplaced = (property: unknown) => tags.some((tag) => tag.property === property);
	route.head = route.head.filter(({ attrs }) => !isReplaced(attrs?.['property']));
	route.head.push(...tags.map((attrs) => ({ tag: 'meta' as const, attrs: { ...attrs } })));
}

/** Adds a link to the Markdown copy of the page, for programs that read text. */
function addMarkdownLink(route: StarlightRouteData): void {
	if (isErrorPage(route.entry.id)) return;
	route.head.push({ tag: 'link', attrs: { rel: 'alternate', type: 'text/markdown', href: markdownName } });
}

/** Loads the Nastaliq font only on Urdu pages and on the counter card: it is larger than the rest of a page. */
async function addNastaliq(route: StarlightRouteData): Promise<void> {
	if (!languageOf(route.lang)?.nastaliq && !isPage(route, pages.counter)) return;
	route.head.push(
		{ tag: 'style', content: nastaliqCss() },
		{ tag: 'script', content: await inlineScript('nastaliq/fontArrival') },
	);
}

function addThemeColour(route: StarlightRouteData): void {
	for (const [scheme, colour] of Object.entries(palette.background)) {
		route.head.push({
			tag: 'meta',
			attrs: { name: 'theme-color', content: colour, media: `(prefers-color-scheme: ${scheme})` },
		});
	}
}

/** Makes the guide installable with its name in this language. */
function addManifest(route: StarlightRouteData): void {
	route.head.push(
		{ tag: 'link', attrs: { rel: 'manifest', href: `/${route.locale}/manifest.webmanifest` } },
		{ tag: 'link', attrs: { rel: 'apple-touch-icon', href: `/icons/${appleIcon.name}.png` } },
	);
}

/** Starlight calls this for every page. */
export const onRequest = defineRouteMiddleware(async (context) => {
	const route = context.locals.starlightRoute;
	prepareLocals(context);
	addEmergencyBanner(route, context);
	dropEmergencyContents(route);
	if (isPage(route, pages.checklist)) addChecklistContents(route, context);
	else dropShortContents(route);
	pointDefaultToChooser(route);
	await hideErrorPages(route);
	addThemeColour(route);
	addManifest(route);
	addSharing(route);
	addMarkdownLink(route);
	await addNastaliq(route);
});
