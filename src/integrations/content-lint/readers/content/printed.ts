import { componentsThat, namedBy, usesIn } from '../../../../components/registry.ts';
import { statementCollections } from '../../../../schemas/collections.ts';
import { headingsOf } from './headings.ts';
import type { Page } from './page.ts';
import { lineAt } from './prose.ts';

/** An entry that a page prints. */
export interface Printed {
	/** Its id, apart from the component that prints it. */
	key: string;
	/** The component as it is written, without its brackets. */
	text: string;
	line: number;
}

/** Components that print a fact, a number, an address or a sentence to say. */
const printers = new Set(
	componentsThat(({ shows = {} }) =>
		[...statementCollections, 'phrases' as const].some((name) => Object.values(shows).includes(name)),
	),
);

/** What each section of a page prints, in its order; what stands above the first heading is the section ''. */
export function printedBySection({ body }: Page): Map<string, Printed[]> {
	const headings = headingsOf(body);
	const sections = new Map<string, Printed[]>(['', ...headings.map(({ id }) => id ?? '')].map((id) => [id, []]));
	for (const use of usesIn(body)) {
		if (!printers.has(use.name)) continue;
		const line = lineAt(body, use.index);
		const section = headings.findLast((heading) => heading.line <= line)?.id ?? '';
		const ids = namedBy(use).map(({ id }) => id);
		const keys = ids.length > 0 ? ids : [[...use.attributes.values()].join('+')];
		sections.get(section)?.push(...keys.map((key) => ({ key, text: use.text.slice(1, -1), line })));
	}
	return sections;
}

/** The lines of a section that are not empty, its heading first. */
export function blocksOf({ body }: Page, section: string): number[] {
	const headings = headingsOf(body);
	const at = headings.findIndex(({ id }) => id === section);
	const [from, to] = [headings[at]?.line ?? 1, headings[at + 1]?.line ?? Infinity];
	return body.split('\n').flatMap((text, index) => {
		const line = index + 1;
		return line >= from && line < to && text.trim() !== '' && !text.startsWith('import ') ? [line] : [];
	});
}
