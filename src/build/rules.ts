import type { AtRule, ChildNode, Container, Declaration, Document, Root, Rule } from 'postcss';

/** The at-rules a rule stands in, the innermost first. */
function above(rule: Rule): AtRule[] {
	const found: AtRule[] = [];
	for (let at = rule.parent as Container | Document | undefined; at; at = at.parent) if (at.type === 'atrule') found.push(at as AtRule);
	return found;
}

/** The conditions a rule stands under, layers apart: `media (width>=50em)`. */
const conditions = (rule: Rule): string =>
	above(rule)
		.filter(({ name }) => name !== 'layer')
		.map(({ name, params }) => `${name} ${params}`)
		.join(' ');

const inLayer = (rule: Rule): boolean => above(rule).some(({ name }) => name === 'layer');

/** Where a custom property is set: two settings with the same key reach the same elements at the same time. */
const keyOf = (rule: Rule, { prop }: Declaration): string => `${conditions(rule)}|${rule.selector}|${prop}`;

/** Takes out a node, and whatever held only it. */
export function removeUpwards(node: ChildNode): void {
	const { parent } = node;
	node.remove();
	if (parent && parent.type !== 'root' && parent.nodes?.length === 0) removeUpwards(parent as ChildNode);
}

/**
 * Takes out of the layers every custom property that the same selector sets outside them under the same conditions:
 * what stands outside a layer always wins, so the theme's own colours and sizes that ours replace are never used.
 */
export function dropOverridden(root: Root): void {
	const outside = new Set<string>();
	const layered: [string, Declaration][] = [];
	root.walkRules((rule) => {
		const isLayered = inLayer(rule);
		rule.each((node) => {
			if (node.type !== 'decl' || !node.prop.startsWith('--') || node.important) return;
			if (isLayered) layered.push([keyOf(rule, node), node]);
			else outside.add(keyOf(rule, node));
		});
	});
	for (const [key, declaration] of layered) if (outside.has(key)) removeUpwards(declaration);
}

/** Takes out the rules that hold only where the whole page is in another language: `:root:lang(ur) …` on a page in English. */
export function dropOtherLanguages(root: Root, lang: string): void {
	const [base = lang] = lang.split('-');
	root.walkRules((rule) => {
		const kept = rule.selectors.filter((selector) => {
			const [, wanted] = /^(?::root|html|body):lang\(([\w-]+)\)/.exec(selector) ?? [];
			return wanted === undefined || wanted === base || wanted === lang;
		});
		if (kept.length === 0) removeUpwards(rule);
		else if (kept.length < rule.selectors.length) rule.selectors = kept;
	});
}

/** On a page without `.not-content`, Starlight's exception for it is true of every element and weighs nothing in the cascade. */
export function dropException(root: Root): void {
	root.walkRules((rule) => {
		rule.selector = rule.selector.replaceAll(':not(:where(.not-content *))', '');
	});
}

/**
 * Writes `:is(:hover,:focus)` as `:is(*:hover,*:focus)`, which is the same: PurgeCSS takes an alternative that names
 * nothing for unused. The minifier takes the stars out again.
 */
export function nameAlternatives(root: Root): void {
	root.walkRules((rule) => {
		rule.selector = rule.selector.replaceAll(/(:(?:is|where)\(|,)\s*(?=:)/g, '$1*');
	});
}
