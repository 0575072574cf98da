import type { Declaration, Root, Rule } from 'postcss';
import { removeUpwards } from './rules.ts';

const isCustom = ({ prop }: Declaration): boolean => prop.startsWith('--');
const usedIn = (text: string): string[] => [...text.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name = '']) => name);

/**
 * Takes out the custom properties that nothing uses, or only others that nothing uses.
 * @param kept names that something outside the style sheet uses
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

/** The backdrop of a dialog and a popover inherits custom properties; where no rule styles it, it needs none of its own. */
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
