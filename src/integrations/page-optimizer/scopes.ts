import type { Node } from 'postcss-selector-parser';
import type { Root } from 'postcss';
import { attribute, type Element } from '../../lib/html.ts';
import type { Matcher } from './matcher.ts';
import type { ScriptWords } from './scriptIdentifiers.ts';
import { allSteps, insideOf, selectorsOf, writeSteps, type Step } from './selectors.ts';

const classesOf = (element: Element): string[] => attribute(element, 'class')?.split(/\s+/).filter(Boolean) ?? [];

/** The class of a component's scope that a node adds to its step: `x` of `:where(.astro-x)`. */
function scopeOf(node: Node): string | undefined {
	if (node.type !== 'pseudo' || node.value !== ':where') return undefined;
	const [only, ...others] = insideOf(node);
	const [step, ...more] = only ?? [];
	const [inner, ...rest] = step?.nodes ?? [];
	return inner?.type === 'class' && others.length + more.length + rest.length === 0 ? inner.value : undefined;
}

/**
 * Takes scopes out of selectors where the page needs none: where a step names a class of the component's own, and all
 * that has this class is in the scope. A `:where()` weighs nothing in the cascade, so nothing else changes.
 */
export function dropScopes(root: Root, elements: Element[], matcher: Matcher, { words }: ScriptWords): void {
	const byClass = Map.groupBy(
		elements.flatMap((element) => classesOf(element).map((name) => ({ name, element }))),
		({ name }) => name,
	);
	const isNeedless = ({ nodes }: Step, node: Node): boolean => {
		const scope = scopeOf(node);
		const own = nodes.find((other) => other.type === 'class' && !words.has(other.value));
		if (scope === undefined || own?.type !== 'class') return false;
		const rest = { combinator: '', nodes: nodes.filter((other) => other !== node) };
		return (byClass.get(own.value) ?? []).every(
			({ element }) => classesOf(element).includes(scope) || !matcher.mayBe(element, rest),
		);
	};
	root.walkRules((rule) => {
		if (!rule.selector.includes(':where(.')) return;
		const changed = selectorsOf(rule.selector).map((steps) =>
			steps.map((step) => ({ ...step, nodes: step.nodes.filter((node) => !isNeedless(step, node)) })),
		);
		rule.selector = changed.map(writeSteps).join(',');
	});
}

/** The steps of a style sheet by the classes they ask for. */
export function stepsByClass(root: Root): Map<string, Step[]> {
	const steps = new Map<string, Step[]>();
	root.walkRules((rule) => {
		for (const step of selectorsOf(rule.selector).flatMap(allSteps)) {
			for (const node of step.nodes) {
				const name = node.type === 'class' ? node.value : scopeOf(node);
				if (name !== undefined) steps.set(name, [...(steps.get(name) ?? []), step]);
			}
		}
	});
	return steps;
}

/**
 * Takes the classes off an element by which no rule can meet it.
 * @param asked the steps of the page's rules by class
 * @param isSpoken whether something outside the page's styles speaks of a class
 */
export function dropClasses(
	element: Element,
	asked: Map<string, Step[]>,
	matcher: Matcher,
	isSpoken: (name: string) => boolean,
): void {
	const classes = element.attrs.find(({ name }) => name === 'class');
	if (!classes) return;
	const isThe = (wanted: string) => (node: Node) => (node.type === 'class' ? node.value : scopeOf(node)) === wanted;
	const kept = classesOf(element).filter(
		(name) => isSpoken(name) || asked.get(name)?.some((step) => matcher.mayBe(element, step, isThe(name))),
	);
	classes.value = kept.join(' ');
	if (kept.length === 0) element.attrs = element.attrs.filter((attr) => attr !== classes);
}
