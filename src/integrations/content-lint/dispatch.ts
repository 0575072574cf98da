import type { Finding, Problem, Rule } from './rule.ts';

/**
 * Runs rules in the order of the table and keeps one message for each mistake: that of the first rule that finds it.
 * @param rules the table
 * @param input what the rules read
 */
export function dispatch<Input>(rules: readonly Rule<Input>[], input: Input): Problem[] {
	const problems: { problem: Problem; rule: Rule<Input> }[] = [];
	for (const rule of rules) {
		for (const finding of rule.check(input)) {
			if (problems.some((earlier) => isSilenced(finding, rule, earlier.problem, earlier.rule))) continue;
			problems.push({ problem: { rule: rule.id, severity: rule.severity ?? 'error', ...finding }, rule });
		}
		if (rule.silences === 'everything' && problems.at(-1)?.rule === rule) break;
	}
	return problems.map(({ problem }) => problem);
}

/** Whether an earlier message is about the same mistake. */
function isSilenced<Input>(finding: Finding, rule: Rule<Input>, earlier: Problem, earlierRule: Rule<Input>): boolean {
	if (finding.file !== earlier.file) return false;
	const isSameLine = finding.line === earlier.line;
	const isTold = isSameLine && finding.excerpt === earlier.excerpt && finding.message === earlier.message;
	const scope = earlierRule.silences;
	if (scope === 'line') return isSameLine;
	if (rule === earlierRule) return isTold;
	return scope === undefined ? isSameLine && overlap(finding.excerpt, earlier.excerpt) : true;
}

/** Whether two excerpts of one line are about the same words: one contains the other, or they overlap. */
function overlap(one: string, other: string): boolean {
	const [a, b] = [bare(one), bare(other)];
	if (a === '' || b === '' || a.includes(b) || b.includes(a)) return true;
	return endsWithStartOf(a, b) || endsWithStartOf(b, a);
}

/** The fewest characters that two excerpts must share at their ends to be about the same words. */
const MIN_SHARED = 3;

function endsWithStartOf(a: string, b: string): boolean {
	for (let length = Math.min(a.length, b.length); length >= MIN_SHARED; length--) {
		if (a.endsWith(b.slice(0, length))) return true;
	}
	return false;
}

/** An excerpt without spaces, quotes and the marks for what is cut or unseen, its signs those of a keyboard. */
function bare(excerpt: string): string {
	return excerpt
		.normalize('NFKC')
		.replace(/[\s…▯"'“”]|\.\.\./g, '')
		.toLowerCase();
}
