import { z } from 'astro/zod';
import { sourceLocale, type Locale } from '../../../../config/locales.ts';
import { pageFrontMatter } from '../../../../schemas/page.ts';
import { errorSlug } from '../../../../config/pages.ts';
import { versionsOf, type Page } from '../../readers/content/page.ts';
import { valueAt } from '../../readers/content/yaml.ts';
import type { Finding, Rule } from '../../rule.ts';
import { explain } from '../../messages/explain.ts';

const label = z.string().min(1);

/**
 * The fields an editor may write at the top of a page: our own, and those of Starlight that the guide uses.
 * Starlight ignores unknown fields, so a mistyped name would have no effect and no message.
 */
const onAnyPage = z.strictObject({
	...pageFrontMatter.shape,
	title: z.string().min(1),
	sidebar: z
		.strictObject({ label })
		.optional()
		.describe('the name of the page in the menu, where the title is too long'),
	prev: z.literal(false).describe('always false: a page ends with one thing to do'),
	next: z
		.union([z.literal(false), z.strictObject({ link: z.string(), label })])
		.describe('the one next thing to do, { link: /en/steps/, label: … }, or false'),
	tableOfContents: z.literal(false).optional(),
});

/** Only the error page has no menu and is not in the search. */
const onErrorPage = z.strictObject({
	...onAnyPage.shape,
	template: z.literal('splash').optional(),
	editUrl: z.literal(false).optional(),
	pagefind: z.literal(false).optional(),
});

export const frontMatterRule: Rule = {
	id: 'schema/front-matter',
	reads: 'front matter',
	refuses: 'A field at the top of a page that is missing, mistyped or invalid.',
	check: ({ pages, before }) => [
		...pages.flatMap(({ file, slug, frontMatter: { value, lineOf } }) =>
			explain(slug === errorSlug ? onErrorPage : onAnyPage, 'the front matter', { file, value, lineOf }),
		),
		...lostSettings(pages),
		...lostEmergency(pages, before?.pages ?? []),
	],
};

/** Finds a page that is no emergency page any more in any language: it would lose its bar of what to do first. */
const lostEmergency = (pages: readonly Page[], before: readonly Page[]): Finding[] => {
	const isMarked = ({ frontMatter: { value } }: Page): boolean => valueAt(value, ['emergency']) === true;
	return pages
		.filter(({ slug }) => before.some((old) => old.slug === slug && isMarked(old)))
		.filter(
			({ slug, locale }) => locale === sourceLocale && !pages.some((page) => page.slug === slug && isMarked(page)),
		)
		.map(({ file }) => ({
			file,
			line: 1,
			excerpt: '---',
			message: 'This page said “emergency: true” before, and shows an alarmed reader first what to do.',
			fix: 'Put the line emergency: true back in every language.',
		}));
};

/** Optional fields that a page has in every language or in none, as an editor writes them. */
const sharedSettings = [
	// The source may have a page for its own readers' emergency.
	{ path: ['emergency'], line: 'emergency: true', isOwn: (locale: Locale) => locale === sourceLocale },
	{ path: ['sidebar', 'label'], line: 'sidebar: { label: … }', isOwn: () => true },
	{ path: ['tableOfContents'], line: 'tableOfContents: false', isOwn: () => false },
];

/** Finds a page that has lost an optional field in one language, or has it in one language alone. */
const lostSettings = (pages: readonly Page[]): Finding[] =>
	versionsOf(pages).flatMap((versions) =>
		sharedSettings.flatMap(({ path, line, isOwn }) => {
			if (versions.length < 3) return [];
			const without = versions.filter(({ frontMatter: { value } }) => valueAt(value, path) === undefined);
			const [lost] = without;
			if (lost && without.length === 1) {
				const message = `The other languages of this page say “${line}” here.`;
				return { file: lost.file, line: 1, excerpt: '---', message, fix: `Add the line ${line}.` };
			}
			const [only, ...others] = versions.filter((version) => !without.includes(version));
			if (!only || others.length > 0 || isOwn(only.locale)) return [];
			const message = `Only this language says “${line}”; the others do not.`;
			return {
				file: only.file,
				line: only.frontMatter.lineOf(path),
				excerpt: line,
				message,
				fix: 'Delete the line.',
			};
		}),
	);
