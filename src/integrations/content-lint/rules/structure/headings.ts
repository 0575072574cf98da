import { locales, sourceLocale } from '../../../../config/locales.ts';
import { closest } from '../../readers/content/closest.ts';
import { headingsOf, type Heading } from '../../readers/content/headings.ts';
import type { Page } from '../../readers/content/page.ts';
import { firstDifference } from '../../findings/sections.ts';
import type { Finding } from '../../problem.ts';
import type { Rule } from '../../rule.ts';

const asciiId = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const shape = '## Your words {#id-in-english}';

/** Every heading has its own id, and every language has the same ids. */
export const headings: Rule = {
	id: 'structure/headings',
	reads: 'page text',
	refuses: 'A heading without an id, or with an id that the other languages do not have.',
	check: ({ pages }) => [...Map.groupBy(pages, ({ slug }) => slug).values()].flatMap(ofVersions),
};

/** The findings of a page in its languages; while one has a heading without an id, what the others lack is not known. */
function ofVersions(versions: readonly Page[]): Finding[] {
	const readable = versions.filter((page) => !isBroken(page));
	const alone = readable.flatMap((page) => {
		const found = headingsOf(page.body);
		return found.flatMap((heading, index) => ownProblem(page, heading, found.slice(0, index)) ?? []);
	});
	const source = readable.find(({ locale }) => locale === sourceLocale);
	if (alone.length > 0 || !source) return alone;
	const translations = readable.filter((page) => page !== source);
	const [first, ...rest] = translations;
	// Where all translations agree, the source is the page that was changed.
	if (first && rest.length > 0 && rest.every((page) => sameHeadings(page, first))) {
		const told = difference(source, first);
		return told ? [told] : [];
	}
	return translations.flatMap((page) => difference(page, source) ?? []);
}

const shapeOf = ({ body }: Page): string =>
	headingsOf(body)
		.map(({ id, level }) => `${level} ${id ?? ''}`)
		.sort()
		.join('\n');
const sameHeadings = (one: Page, other: Page): boolean => shapeOf(one) === shapeOf(other);

/** Nothing is known of the headings of a page that cannot be read. */
const isBroken = ({ frontMatter }: Page): boolean => frontMatter.broken.length > 0;

/** What is wrong with a heading by itself. */
function ownProblem({ file }: Page, { level, id, line, source }: Heading, before: Heading[]): Finding | undefined {
	const say = (message: string, fix: string): Finding => ({ file, line, excerpt: source, message, fix });
	if (level === 1) {
		return say(
			'A page has one main heading, and that is its title.',
			'Put ## in place of the single #, or delete this line.',
		);
	}
	if (id === undefined) {
		return say(
			'This heading has no id, so nobody can link to it.',
			`Put an id at the end of the line, the same in every language: ${shape}`,
		);
	}
	if (!asciiId.test(id)) {
		return say(
			`The id "${id}" is not made of small letters a–z, digits and -.`,
			`Write an English id, the same in every language: ${shape}`,
		);
	}
	if (before.some((other) => other.id === id)) {
		return say(
			`The id "${id}" stands twice on this page.`,
			'Give one of the two headings another id, in every language.',
		);
	}
	return undefined;
}

/** The first heading that only one of two pages has. Their order is free: each language has readers of its own. */
function difference(page: Page, other: Page): Finding | undefined {
	const [found, expected] = [page, other].map(({ body }) => headingsOf(body)) as [Heading[], Heading[]];
	const language = locales[other.locale].label;
	const isIn = (list: Heading[]) => (heading: Heading) =>
		list.some(({ id, level }) => id === heading.id && level === heading.level);
	const extra = found.find((heading) => !isIn(expected)(heading));
	const missing = expected.find((heading) => !isIn(found)(heading));
	const fix =
		'Give the page the same sections with the same ids in every language, in any order: the words are translated, the id is not. Otherwise a reader who switches language loses the place.';
	if (missing) {
		const { level, text, id, line } = missing;
		// Without its heading, the text of a section is read as the end of the one above it.
		const above = expected.slice(0, expected.indexOf(missing)).findLast(isIn(found))?.id ?? '';
		return {
			file: page.file,
			line: extra?.line ?? firstDifference(above, page, other),
			excerpt: extra?.source ?? '(no such heading)',
			message: `The ${language} page has the heading "${'#'.repeat(level)} ${text} {#${id ?? ''}}" (${other.file}, line ${line}), this one has not.`,
			fix:
				extra?.id !== undefined && id !== undefined && closest(extra.id, [id]) ? `Did you mean {#${id}}? ${fix}` : fix,
		};
	}
	if (!extra) return undefined;
	return {
		file: page.file,
		line: extra.line,
		excerpt: extra.source,
		message: `The ${language} page (${other.file}) has no heading with this id.`,
		fix,
	};
}
