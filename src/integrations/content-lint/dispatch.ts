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
			if (problems.some((earlier) => isSilenced(finding, rule, earlier.problem, earlier.rule))) continue;
			problems.push({ problem, rule });
		}
		if (rule.silences === 'everything' && problems.at(-1)?.rule === rule) break;
	}
	return problems.map(({ problem }) => problem);
}

/** Whether an earlier message already reports this mistake. */
function isSilenced<Input>(finding: Finding, rule: Rule<Input>, earlier: Problem, earlierRule: Rule<Input>): boolean {
	if (rule.comparesLanguages && rule !== earlierRule && isOfSamePage(finding, earlier)) {
		if (rule.comparesLanguages === 'pages' ? earlier.severity === 'error' : areNear(finding, earlier)) return true;
	}
	if (finding.file !== earlier.file) return false;
	const isSameLine = finding.line === earlier.line;
	const isRepeat = isSameLine && finding.excerpt === earlier.excerpt && finding.message === earlier.message;
	const scope = earlierRule.silences;
	if (scope === 'line') return isSameLine;
	if (rule === earlierRule) return isRepeat || rule.once === true;
	return scope === undefined ? isSameLine && haveSameWords(finding.excerpt, earlier.excerpt) : true;
}

/** Lines of a page have nearly the same numbers in all languages. */
const MAX_LINES_APART = 4;

const areNear = (a: Finding, b: Finding): boolean => Math.abs((a.line ?? 1) - (b.line ?? 1)) <= MAX_LINES_APART;

/** Whether two places are in the same file or in two languages of a page. */
function isOfSamePage(a: Finding, b: Finding): boolean {
	const pageOf = (file: string): string => file.replace(/^(src\/content\/docs)\/[^/]+/, '$1');
	return pageOf(a.file) === pageOf(b.file);
}

/** Whether two excerpts of one line overlap. An empty excerpt overlaps all others. */
function haveSameWords(first: string, second: string): boolean {
	const [a, b] = [normalize(first), normalize(second)];
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
function normalize(excerpt: string): string {
	return excerpt
		.normalize('NFKC')
		.replace(/[\s…▯"'“”]|\.\.\./g, '')
		.toLowerCase();
}
