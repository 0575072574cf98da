import parse, { type Node, type Pseudo, type Selector } from 'postcss-selector-parser';
import { memoize } from '../../lib/memoize.ts';

/** A compound selector (the simple selectors that one element must match) with the combinator before it. */
export interface Step {
	combinator: string;
	nodes: Node[];
}

const parser = parse();

/** Splits a complex selector into steps: `a > b` has the steps `a` and `> b`. */
function stepsOf(selector: Selector): Step[] {
	const steps: Step[] = [{ combinator: '', nodes: [] }];
	for (const node of selector.nodes) {
		if (node.type === 'comment') continue;
		if (node.type === 'combinator') steps.push({ combinator: node.value.trim() || ' ', nodes: [] });
		else steps.at(-1)?.nodes.push(node);
	}
	// `:has(> a)` begins with a combinator.
	return steps.filter(({ nodes }, index) => index > 0 || nodes.length > 0);
}

/** Parses a selector list; each complex selector is split into steps. Results are cached. */
export const selectorsOf = memoize((list: string): Step[][] => parser.astSync(list).nodes.map(stepsOf));

/** The selectors inside a pseudo-class: two in `:is(a, b)`. */
export const insideOf = memoize((node: Pseudo): Step[][] => node.nodes.map(stepsOf));

/** Serializes steps to a selector. */
export const writeSteps = (steps: Step[]): string =>
	steps
		.map(
			({ combinator, nodes }) =>
				(combinator === ' ' ? ' ' : combinator) + nodes.map((node) => node.toString().trim()).join(''),
		)
		.join('');
