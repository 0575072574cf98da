import { componentsThat, namedBy, usesIn } from '../../../../components/registry.ts';
import { locales } from '../../../../config/locales.ts';
import { statementCollections } from '../../../../schemas/collections.ts';
import type { Content } from '../../readers/content/content.ts';
import { headingsOf } from '../../readers/content/headings.ts';
import type { Page } from '../../readers/content/page.ts';
import { lineAt } from '../../readers/content/prose.ts';
import { finding, type Finding } from '../../problem.ts';
import type { Rule } from '../../rule.ts';

/** Components that print a fact, a number or an address. What a reader says to somebody may differ by language. */
const printers = new Set(
	componentsThat(({ shows = {} }) => statementCollections.some((name) => Object.values(shows).includes(name))),
);

/** A component on a page. */
interface Printed {
	/** What it prints, apart from how it is written. */
	key: string;
	text: string;
	line: number;
}

/**
 * Languages whose readers hold the same papers print the same facts in the same places: in each section the same
 * components in the same order, of which only that inside one line is free, as the order of words is. A language whose
 * readers hold other papers tells them other things; there, the version that a translation was compared with is checked.
 */
export const sameFacts: Rule<Content> = {
	id: 'structure/same-facts',
	reads: 'page text',
	refuses: 'A fact, number or address that one language prints and another does not, or in another order.',
	check({ pages }) {
		const slugs = Map.groupBy(pages, ({ slug, locale }) => `${slug} ${locales[locale].papers}`);
		return [...slugs.values()].flatMap((versions) => {
			const [first, ...others] = versions.filter(({ frontMatter }) => frontMatter.broken.length === 0);
			const third = pages.find(
				({ slug, locale }) => slug === first?.slug && locales[locale].papers !== locales[first.locale].papers,
			);
			return first ? others.flatMap((other) => differences(first, other, third)) : [];
		});
	},
};

function differences(one: Page, other: Page, third: Page | undefined): Finding[] {
	const [ofOne, ofOther, ofThird] = [factsBySection(one), factsBySection(other), third && factsBySection(third)];
	return [...ofOne].flatMap(([section, expected]) => {
		const found = ofOther.get(section);
		// A section that one of the two lacks is a matter of its heading.
		if (!found || keysOf(found) === keysOf(expected)) return [];
		// What only one prints, against the third language; else the one that prints fewer.
		const third = new Set(ofThird?.get(section)?.map(({ key }) => key));
		const odd = oddity(expected, found, third) - oddity(found, expected, third);
		const isOneWrong = odd > 0 || (odd === 0 && expected.length < found.length);
		return isOneWrong
			? difference(one, expected, other, found, section)
			: difference(other, found, one, expected, section);
	});
}

/** How often the third language agrees with the other list against this one. */
function oddity(list: Printed[], other: Printed[], third: ReadonlySet<string>): number {
	const [own, others] = [list, other].map((keys) => new Set(keys.map(({ key }) => key)));
	const strange = list.filter(({ key }) => !others?.has(key) && !third.has(key)).length;
	return third.size === 0 ? 0 : strange + other.filter(({ key }) => !own?.has(key) && third.has(key)).length;
}

/** @param page the page that is most likely wrong */
function difference(page: Page, found: Printed[], other: Page, expected: Printed[], section: string): Finding {
	const at = expected.findIndex(({ key }, index) => found[index]?.key !== key);
	const [here, there] = [found[at < 0 ? expected.length : at], expected[at]];
	const label = locales[other.locale].label;
	const fix =
		'Print the same facts, numbers and addresses in the same order in both languages; only inside one line the order is free.';
	if (there && found.length < expected.length && !found.some(({ key }) => key === there.key)) {
		const before = expected[at - 1]?.line ?? headingLine(other, section);
		const from = found[at - 1]?.line ?? headingLine(page, section);
		const line = Math.min(from + there.line - before, here?.line ?? Infinity);
		// Nothing stands here: a rule that has refused what was typed in its place speaks alone.
		const message = `<${there.text}> is missing here: the ${label} page (${other.file}) prints it on line ${there.line}.`;
		return finding({ file: page.file, line }, { excerpt: '…', message, fix });
	}
	const shown = there ? `<${there.text}> on line ${there.line}` : 'nothing more in this section';
	return finding(
		{ file: page.file, line: here?.line ?? found.at(-1)?.line ?? there?.line },
		{
			excerpt: here ? `<${here.text}>` : '(nothing)',
			message: `The ${label} page (${other.file}) prints ${shown} where this one prints ${here ? `<${here.text}> on line ${here.line}` : 'nothing'}.`,
			fix,
		},
	);
}

const headingLine = ({ body }: Page, section: string): number =>
	headingsOf(body).find(({ id }) => id === section)?.line ?? 1;

const keysOf = (list: Printed[]): string => list.map(({ key }) => key).join(' ');

/** The components of each section in their order, those of one line in the order of the alphabet. */
function factsBySection({ body }: Page): Map<string, Printed[]> {
	const headings = headingsOf(body);
	const sections = new Map<string, Printed[]>([
		['', []],
		...headings.map(({ id }) => [id ?? '', []] as [string, Printed[]]),
	]);
	for (const use of usesIn(body)) {
		if (!printers.has(use.name)) continue;
		const line = lineAt(body, use.index);
		const section = headings.findLast((heading) => heading.line <= line)?.id ?? '';
		const names = namedBy(use).map(({ id }) => id);
		const key = `${use.name}:${names.join('+') || [...use.attributes.values()].join('+')}`;
		sections.get(section)?.push({ key, text: use.text.slice(1, -1), line });
	}
	for (const list of sections.values()) list.sort((a, b) => a.line - b.line || (a.key < b.key ? -1 : 1));
	return sections;
}
