import type { Declaration, Root, Rule } from 'postcss';
import { conditions, removeUpwards } from './rules.ts';

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

/** The backdrop of a dialog and a popover inherits custom properties; where no rule speaks of it, it needs none of its own. */
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

/** Takes out what a custom property falls back to where the root always sets it: `red` of `var(--ink, red)`. */
export function dropFallbacks(root: Root): void {
	const always = new Set<string>();
	root.walkDecls((declaration) => {
		const rule = declaration.parent as Rule;
		if (isCustom(declaration) && rule.selector === ':root' && conditions(rule) === '') always.add(declaration.prop);
	});
	root.walkDecls((declaration) => {
		if (isCustom(declaration) && /^(?:initial)?$/.test(declaration.value.trim())) always.delete(declaration.prop);
	});
	const fallback = /var\(\s*(--[\w-]+)\s*,(?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/g;
	root.walkDecls((declaration) => {
		declaration.value = declaration.value.replace(fallback, (whole, name: string) =>
			always.has(name) ? `var(${name})` : whole,
		);
	});
}

/** Up to this length a value takes less room than its name and the place where it is set. */
const short = 9;

/**
 * Writes the value of a custom property where it is used, if it has but one, set on the root for good, and either the
 * value is short or it is used once.
 * @param kept names that something outside the style sheet uses or sets
 */
export function inlineConstants(root: Root, kept: ReadonlySet<string>): void {
	const settings = new Map<string, Declaration[]>();
	const uses = new Map<string, Declaration[]>();
	root.walkDecls((declaration) => {
		if (isCustom(declaration)) settings.set(declaration.prop, [...(settings.get(declaration.prop) ?? []), declaration]);
		for (const name of usedIn(declaration.value)) uses.set(name, [...(uses.get(name) ?? []), declaration]);
	});
	for (const [name, [setting, ...others]] of settings) {
		const rule = setting?.parent as Rule | undefined;
		if (
			!setting ||
			!rule ||
			others.length > 0 ||
			kept.has(name) ||
			rule.selector !== ':root' ||
			conditions(rule) !== ''
		)
			continue;
		const { value } = setting;
		const places = uses.get(name) ?? [];
		if (
			!/^[^\s].*/.test(value) ||
			value === 'initial' ||
			value.includes('var(') ||
			(value.length > short && places.length > 1)
		)
			continue;
		const whole = new RegExp(`var\\(\\s*${name}\\s*(?:,(?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*)?\\)`, 'g');
		if (
			places.some(
				(place) =>
					place.value.replace(whole, '').includes(`${name})`) || place.value.replace(whole, '').includes(`${name},`),
			)
		)
			continue;
		for (const place of places) place.value = place.value.replace(whole, () => value);
		removeUpwards(setting);
	}
}
