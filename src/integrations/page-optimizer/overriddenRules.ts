import type { AtRule, ChildNode, Container, Declaration, Document, Root, Rule } from 'postcss';

/** The at-rules around a rule, innermost first. */
function above(rule: Rule): AtRule[] {
	const found: AtRule[] = [];
	for (let at = rule.parent as Container | Document | undefined; at; at = at.parent)
		if (at.type === 'atrule') found.push(at as AtRule);
	return found;
}

/** The conditions of a rule without layers: `media (min-width:50em)`. */
const conditions = (rule: Rule): string =>
	above(rule)
		.filter(({ name }) => name !== 'layer')
		.map(({ name, params }) => `${name} ${params}`)
		.join(' ');

const inLayer = (rule: Rule): boolean => above(rule).some(({ name }) => name === 'layer');

/** Removes a node, and its parents if they are empty then. */
export function removeUpwards(node: ChildNode): void {
	const { parent } = node;
	node.remove();
	if (parent && parent.type !== 'root' && parent.nodes?.length === 0) removeUpwards(parent as ChildNode);
}

/** A declaration with its context. */
interface Setting {
	declaration: Declaration;
	selectors: string[];
	condition: string;
	isLayered: boolean;
}

/** Whether every element that the weak rule matches is also matched by the strong one. */
const covers = (strong: Setting, weak: Setting): boolean =>
	weak.selectors.every((selector) =>
		strong.selectors.some(
			(match) =>
				selector === match ||
				(weak.isLayered && match === ':root' && /^(?::root|html)(?:\[[^\]]*\]|:lang\([\w-]+\))*$/.test(selector)),
		),
	);

/**
 * Removes every declaration that is always overridden: by an unlayered rule if it is in a layer, or by a later value
 * for the same selector. This removes Starlight's colours and sizes where ours replace them.
 */
export function dropOverridden(root: Root): void {
	const settings = new Map<string, Setting[]>();
	root.walkDecls((declaration) => {
		const { parent: rule, prop, important } = declaration;
		if (rule?.type !== 'rule' || important) return;
		const { selectors } = rule;
		const setting = { declaration, selectors, condition: conditions(rule), isLayered: inLayer(rule) };
		settings.set(prop, [...(settings.get(prop) ?? []), setting]);
	});
	for (const all of settings.values()) {
		all.forEach((weak, index) => {
			const isBeaten = all.some((strong, place) => {
				if (strong.isLayered || strong === weak || (strong.condition !== '' && strong.condition !== weak.condition))
					return false;
				return (weak.isLayered || (place > index && weak.declaration.prop.startsWith('--'))) && covers(strong, weak);
			});
			if (isBeaten) removeUpwards(weak.declaration);
		});
	}
}
