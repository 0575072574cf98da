import parse, { type Node, type Selector } from 'postcss-selector-parser';

/** The simple selectors that one element has to match, and how it stands to the element that the step before it matches. */
export interface Step {
	combinator: string;
	nodes: Node[];
}

const parser = parse();
const parsed = new Map<string, Step[][]>();

/** The steps of one complex selector: `a > b` is `a`, then `b` that stands inside it. */
function stepsOf(selector: Selector): Step[] {
	const steps: Step[] = [{ combinator: '', nodes: [] }];
	for (const node of selector.nodes) {
		if (node.type === 'comment') continue;
		if (node.type === 'combinator') steps.push({ combinator: node.value.trim() || ' ', nodes: [] });
		else steps.at(-1)?.nodes.push(node);
	}
	// `:has(> a)` begins with how it stands to the element outside.
	return steps.filter(({ nodes }, index) => index > 0 || nodes.length > 0);
}

/** Every complex selector of a list, in steps. The list is parsed once. */
export function selectorsOf(list: string): Step[][] {
	const known = parsed.get(list);
	if (known) return known;
	const steps = parser.astSync(list).nodes.map(stepsOf);
	parsed.set(list, steps);
	return steps;
}

const inside = new WeakMap<Node, Step[][]>();

/** The selectors inside a pseudo-class: two in `:is(a, b)`. */
export function insideOf(node: Node): Step[][] {
	if (node.type !== 'pseudo') return [];
	const known = inside.get(node) ?? node.nodes.map(stepsOf);
	inside.set(node, known);
	return known;
}

/** Text that means the same again. */
export const writeSteps = (steps: Step[]): string =>
	steps
		.map(
			({ combinator, nodes }) =>
				(combinator === ' ' ? ' ' : combinator) + nodes.map((node) => node.toString().trim()).join(''),
		)
		.join('');
