import type { Declaration, Root, Rule } from 'postcss';
import { removeUpwards } from './overriddenRules.ts';

const isCustom = ({ prop }: Declaration): boolean => prop.startsWith('--');
const usedIn = (text: string): string[] => [...text.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name = '']) => name);

/**
 * Removes custom properties that are not used, directly or through other custom properties.
 * @param kept names used outside the style sheet
 */
export function dropUnused(root: Root, kept: Iterable<string>): void {
	const values = new Map<string, string[]>();
	const used = new Set(kept);
	root.walkDecls((declaration) => {
		if (isCustom(declaration))
			values.set(declaration.prop, [...(values.get(declaration.prop) ?? []), declaration.value]);
		else for (const name of usedIn(declaration.value)) used.add(name);
	});
	for (const name of used) for (const inner of (values.get(name) ?? []).flatMap(usedIn)) used.add(inner);
	root.walkDecls((declaration) => {
		if (isCustom(declaration) && !used.has(declaration.prop)) removeUpwards(declaration);
	});
}

/** Removes the custom properties of `::backdrop` if no rule styles it. */
export function dropBackdrops(root: Root): void {
	let isStyled = false;
	const rules: Rule[] = [];
	root.walkRules((rule) => {
		if (!rule.selector.includes('::backdrop')) return;
		rules.push(rule);
		rule.walkDecls((declaration) => {
			isStyled ||= !isCustom(declaration);
		});
	});
	if (isStyled) return;
	for (const rule of rules) {
		const others = rule.selectors.filter((selector) => !selector.includes('::backdrop'));
		if (others.length === 0) removeUpwards(rule);
		else rule.selectors = others;
	}
}
