import type { Finding, Problem, Rule } from './rule.ts';

/**
 * Runs the rules in order. For each mistake it keeps only the message of the first rule that finds it.
 * @param input what the rules read: the content or the built site
 * @param isOverruled whether an exception overrules a problem, which then hides no other
 */
export function dispatch<Input>(
	rules: readonly Rule<Input>[],
	input: Input,
	isOverruled: (problem: Problem) => boolean = () => false,
): Problem[] {
	const problems: { problem: Problem; rule: Rule<Input> }[] = [];
	for (const rule of rules) {
		for (const finding of rule.check(input)) {
			const { id, severity = 'error', mayBeWrong } = rule;
			const problem = { rule: id, severity, mayBeWrong, ...finding };
			if (isOverruled(problem)) continue;
			const isSilenced = problems.some(
				(earlier) =>
					// A warning hides no error.
					(earlier.problem.severity === 'error' || severity === 'warning') &&
					scopesBetween(earlier.rule, rule).some((scope) => isWithin[scope](finding, earlier.problem)),
			);
			if (!isSilenced) problems.push({ problem, rule });
		}
		if (rule.silences === 'everything' && problems.at(-1)?.rule === rule) break;
	}
	return problems.map(({ problem }) => problem);
}

/** Where a finding of an earlier rule silences one of a later rule. */
function scopesBetween<Input>(earlier: Rule<Input>, later: Rule<Input>): Scope[] {
	if (earlier === later) return [later.silences === 'line' ? 'line' : 'repeat'];
	return [earlier.silences ?? 'words', ...(later.yieldsTo ? [later.yieldsTo] : [])];
}

type Scope = 'repeat' | 'words' | NonNullable<Rule['silences'] | Rule['yieldsTo']>;

/** For each scope, whether a finding is in that of an earlier one. */
const isWithin: Readonly<Record<Scope, (finding: Finding, earlier: Finding) => boolean>> = {
	repeat: (a, b) => isWithin.line(a, b) && a.excerpt === b.excerpt && a.message === b.message,
	words: (a, b) => isWithin.line(a, b) && haveSameWords(a.excerpt, b.excerpt),
	line: (a, b) => isWithin.file(a, b) && a.line === b.line,
	file: (a, b) => a.file === b.file,
	everything: () => true,
	nearby: (a, b) => isWithin.page(a, b) && Math.abs((a.line ?? 1) - (b.line ?? 1)) <= MAX_LINES_APART,
	page: (a, b) => pageOf(a) === pageOf(b),
};

/** Lines of a page have nearly the same numbers in all languages. */
const MAX_LINES_APART = 4;

/** The same for all languages of a page. */
const pageOf = ({ file }: Finding): string => file.replace(/^(src\/content\/docs)\/[^/]+/, '$1');

/** Whether two excerpts of one line overlap. An empty excerpt overlaps all others. */
function haveSameWords(first: string, second: string): boolean {
	const [a, b] = [normalizeExcerpt(first), normalizeExcerpt(second)];
	if (a === '' || b === '' || a.includes(b) || b.includes(a)) return true;
	return endOverlapsStart(a, b) || endOverlapsStart(b, a);
}

/** Shorter overlaps at the ends of two excerpts are coincidence. */
const MIN_SHARED = 3;

function endOverlapsStart(a: string, b: string): boolean {
	for (let length = Math.min(a.length, b.length); length >= MIN_SHARED; length--) {
		if (a.endsWith(b.slice(0, length))) return true;
	}
	return false;
}

/** Removes what rules add or change in an excerpt: spaces, quotes, marks for cut or invisible text, letter case. */
function normalizeExcerpt(excerpt: string): string {
	return excerpt
		.normalize('NFKC')
		.replace(/[\s…▯"'“”]|\.\.\./g, '')
		.toLowerCase();
}
