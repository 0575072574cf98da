import { locales, sourceLocale } from '../../../../config/locales.ts';
import type { Content } from '../../readers/content/content.ts';
import { headingsOf, type Heading } from '../../readers/content/headings.ts';
import type { Page } from '../../readers/content/page.ts';
import { finding, type Finding } from '../../problem.ts';
import type { Rule } from '../../rule.ts';

const asciiId = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const shape = '## Your words {#id-in-english}';

/** Every heading has its own id, and every language has the same ids. */
export const headings: Rule<Content> = {
	id: 'structure/headings',
	reads: 'page text',
	refuses: 'A heading without an id, or with an id that the other languages do not have.',
	check({ pages }) {
		const sources = new Map(pages.filter(({ locale }) => locale === sourceLocale).map((page) => [page.slug, page]));
		return pages.flatMap((page) => {
			const found = headingsOf(page.body);
			const alone = found.flatMap((heading, index) => ownProblem(page, heading, found.slice(0, index)) ?? []);
			const source = sources.get(page.slug);
			if (alone.length > 0 || !source || source === page || isBroken(source) || isBroken(page)) return alone;
			return difference(page, found, source, headingsOf(source.body)) ?? [];
		});
	},
};

/** Nothing is known of the headings of a page that cannot be read. */
const isBroken = ({ frontMatter }: Page): boolean => frontMatter.broken.length > 0;

/** What is wrong with a heading by itself. */
function ownProblem({ file }: Page, { level, id, line, source }: Heading, before: Heading[]): Finding | undefined {
	const say = (message: string, fix: string): Finding => finding({ file, line }, { excerpt: source, message, fix });
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

/** The first heading that only one of the two pages has. Their order is free: each language has readers of its own. */
function difference(page: Page, found: Heading[], source: Page, expected: Heading[]): Finding | undefined {
	const language = locales[source.locale].label;
	const isIn = (list: Heading[]) => (heading: Heading) =>
		list.some(({ id, level }) => id === heading.id && level === heading.level);
	const extra = found.find((heading) => !isIn(expected)(heading));
	const missing = expected.find((heading) => !isIn(found)(heading));
	const fix =
		'Give the page the same sections with the same ids in every language, in any order: the words are translated, the id is not. Otherwise a reader who switches language loses the place.';
	if (missing) {
		const { level, text, id, line } = missing;
		return finding(
			{ file: page.file, line: extra?.line ?? found.at(-1)?.line },
			{
				excerpt: extra?.source ?? '(no such heading)',
				message: `The ${language} page has the heading "${'#'.repeat(level)} ${text} {#${id ?? ''}}" (${source.file}, line ${line}), this one has not.`,
				fix,
			},
		);
	}
	if (!extra) return undefined;
	return finding(
		{ file: page.file, line: extra.line },
		{ excerpt: extra.source, message: `The ${language} page (${source.file}) has no heading with this id.`, fix },
	);
}
