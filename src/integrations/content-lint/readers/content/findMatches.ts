import { memoize } from '../../../../lib/memoize.ts';
import { truncate, type Finding, type Remedy } from '../../rule.ts';
import type { Page } from './page.ts';
import { lineAt, type Prose } from './prose.ts';

/** A text of a file: a passage, or the Markdown of a page. */
interface Searched {
	file: string;
	prose: Prose;
}

/**
 * Returns the Markdown of a page, for rules about its marks and components.
 * @param text its text with some parts blanked, at the same positions
 */
export const markdownOf = ({ file, body }: Page, text = body): Searched => ({
	file,
	prose: { text, lineAt: (index) => lineAt(body, index) },
});

/** A part of a text, such as a tag, and where it begins. */
interface PartAt {
	index: number;
	text: string;
}

/** What is wrong with a part, with its place if that differs; undefined if nothing is. */
type Fault = (Remedy & Partial<Finding>) | undefined;

/** Makes a finding of each part with a fault. */
export const findingsOf = <P extends PartAt>(
	{ file, prose }: Searched,
	parts: readonly P[],
	explain: (part: P) => Fault,
): Finding[] =>
	parts.flatMap((part) => {
		const fault = explain(part);
		return fault ? { file, line: prose.lineAt(part.index), excerpt: truncate(part.text), ...fault } : [];
	});

/** Memoized (README.md, “Memory”). */
const matchesOf = memoize((pattern: RegExp) =>
	memoize((text: string) =>
		[...text.matchAll(pattern)].map((match) => ({ index: match.index, text: match[0], match })),
	),
);

/**
 * Finds a pattern in a text and makes a finding of each match with a fault.
 * @param pattern with the flag `g`
 */
export const findMatches = (
	searched: Searched,
	pattern: RegExp,
	explain: (match: RegExpExecArray) => Fault,
): Finding[] => findingsOf(searched, matchesOf(pattern)(searched.prose.text), ({ match }) => explain(match));
