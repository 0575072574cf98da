import type { Attribute, Node, Pseudo } from 'postcss-selector-parser';
import type { Element } from '../../lib/html.ts';
import { memoize } from '../../lib/memoize.ts';
import { PageElements, type IndexedElement } from './pageElements.ts';
import type { ScriptReferences } from './scriptReferences.ts';
import { insideOf, type Step } from './selectors.ts';

/**
 * Attributes that the browser or a script sets while the page is used: rules for them stay although no built page has
 * them.
 */
const states = new Set([
	'open',
	'popover',
	'inert',
	'hidden',
	'disabled',
	'checked',
	'data-theme',
	'data-save-data',
	'aria-expanded',
	'aria-selected',
	'aria-busy',
	'aria-invalid',
]);

const compare: Readonly<Record<string, (has: string, wanted: string) => boolean>> = {
	'=': (has, wanted) => has === wanted,
	'~=': (has, wanted) => has.split(/\s+/).includes(wanted),
	'^=': (has, wanted) => has.startsWith(wanted),
	'$=': (has, wanted) => has.endsWith(wanted),
	'*=': (has, wanted) => has.includes(wanted),
	'|=': (has, wanted) => has === wanted || has.startsWith(`${wanted}-`),
};

/** Whether `:lang(wanted)` matches a language; both in lower case. `:lang(zh)` matches `zh-cn`. */
const isLanguage = (lang: string, wanted: string): boolean => lang === wanted || lang.startsWith(`${wanted}-`);

/** The languages listed in `:lang(zh, "ur")`, in lower case: language tags are case-insensitive. */
const languagesOf = (node: Pseudo): string[] =>
	node.nodes.map((wanted) =>
		wanted
			.toString()
			.trim()
			.replace(/^(["'])(.*)\1$/, '$2')
			.toLowerCase(),
	);

function hasAttribute({ attrs }: IndexedElement, { attribute, operator, value = '', insensitive }: Attribute): boolean {
	const has = attrs.get(attribute.toLowerCase());
	if (has === undefined || !operator) return has !== undefined;
	const comparable = (text: string) => (insensitive ? text.toLowerCase() : text);
	return compare[operator]?.(comparable(has), comparable(value)) !== false;
}

/**
 * Decides which selectors can match an element of a page, now or after its scripts have changed it. If that is
 * uncertain the answer is yes: an unneeded rule costs a few bytes, a missing one changes the look of the page.
 */
export class Matcher {
	readonly #scripts: ScriptReferences;
	readonly #page: PageElements;
	readonly #pseudoTests = memoize((node: Pseudo) =>
		memoize((element: IndexedElement) => this.#testPseudo(element, node)),
	);

	/** @param html the root element @param scripts what the scripts of the page refer to */
	constructor(html: Element, scripts: ScriptReferences) {
		this.#scripts = scripts;
		this.#page = new PageElements(html, scripts);
	}

	/** Whether a selector may match any element. */
	matches = (steps: Step[]): boolean =>
		this.#candidates(steps.at(-1)).some((element) => this.#mayMatch(element, steps));

	/** The elements that have the class or tag of a step. Most selectors that match nothing are ruled out here. */
	#candidates(step: Step | undefined): IndexedElement[] {
		const classNode = step?.nodes.find((node) => node.type === 'class' && !this.#scripts.names.has(node.value));
		if (classNode?.type === 'class') return this.#page.byClass.get(classNode.value) ?? [];
		const tag = step?.nodes.find((node) => node.type === 'tag');
		return tag?.type === 'tag' ? (this.#page.byTag.get(tag.value.toLowerCase()) ?? []) : this.#page.all;
	}

	#mayMatch(element: IndexedElement, steps: Step[], last = steps.length - 1): boolean {
		const step = steps[last];
		if (!step) return true;
		// Pseudo-classes last: they may look at other elements, which is slow.
		for (const isPseudo of [false, true])
			if (!step.nodes.every((node) => (node.type === 'pseudo') !== isPseudo || this.#test(element, node))) return false;
		if (last === 0) return true;
		return this.#before(element, step.combinator).some((related) => this.#mayMatch(related, steps, last - 1));
	}

	/** The elements that may be related to an element by a combinator. */
	#before(element: IndexedElement, combinator: string): IndexedElement[] {
		const elsewhere = element.movable ? this.#page.targets : [];
		if (combinator === ' ') return [...element.ancestors, ...elsewhere];
		if (combinator === '>') return [...element.ancestors.slice(0, 1), ...elsewhere];
		return element.movable || element.ancestors[0]?.fillable
			? this.#page.all
			: [...element.siblings, ...this.#page.created];
	}

	#test(element: IndexedElement, node: Node): boolean {
		const { names } = this.#scripts;
		if (node.type === 'tag') return element.tag === node.value.toLowerCase();
		if (node.type === 'class') return element.classes.has(node.value) || names.has(node.value);
		if (node.type === 'id') return element.attrs.get('id') === node.value || names.has(node.value);
		if (node.type === 'attribute')
			return states.has(node.attribute) || names.has(node.attribute) || hasAttribute(element, node);
		return node.type !== 'pseudo' || this.#pseudoTests(node)(element);
	}

	#testPseudo(element: IndexedElement, node: Pseudo): boolean {
		const inside = insideOf(node);
		if (/^:(?:is|where)$/.test(node.value)) return inside.some((steps) => this.#mayMatch(element, steps));
		if (node.value === ':not') return !inside.some((steps) => this.#mustMatch(element, steps));
		if (node.value === ':has') return inside.some((steps) => this.matches(steps));
		if (node.value === ':root') return element.tag === 'html';
		if (node.value === ':lang') {
			const { lang } = element;
			return lang === undefined || languagesOf(node).some((wanted) => isLanguage(lang, wanted));
		}
		if (node.value === '::backdrop') return element.tag === 'dialog' || element.attrs.has('popover');
		return true;
	}

	/** Whether an element always matches a selector, whatever scripts and the reader do. */
	#mustMatch(element: IndexedElement, steps: Step[], last = steps.length - 1): boolean {
		const step = steps[last];
		if (!step) return true;
		const { names } = this.#scripts;
		const certain = step.nodes.every((node) => {
			if (node.type === 'pseudo')
				return /^:(?:is|where)$/.test(node.value) && insideOf(node).some((inside) => this.#mustMatch(element, inside));
			if (node.type === 'attribute' && (states.has(node.attribute) || names.has(node.attribute))) return false;
			if ((node.type === 'class' || node.type === 'id') && names.has(node.value)) return false;
			return this.#test(element, node);
		});
		if (!certain || last === 0) return certain;
		if (element.movable) return false;
		if (step.combinator === ' ') return element.ancestors.some((related) => this.#mustMatch(related, steps, last - 1));
		return (
			step.combinator === '>' &&
			element.ancestors.slice(0, 1).some((related) => this.#mustMatch(related, steps, last - 1))
		);
	}
}
