import type { Attribute, Node, Pseudo } from 'postcss-selector-parser';
import type { Element } from '../../lib/html.ts';
import { PageElements, type Known } from './pageElements.ts';
import type { ScriptWords } from './scriptIdentifiers.ts';
import { insideOf, type Step } from './selectors.ts';

/** Attributes that states put on elements: a rule for them stays though no built page has them. */
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

/** Whether a language is one that `:lang()` asks for: `zh` is asked for, `zh-CN` is spoken. */
const speaks = (lang: string, wanted: string): boolean => lang === wanted || lang.startsWith(`${wanted}-`);

function hasAttribute({ attrs }: Known, { attribute, operator, value }: Attribute): boolean {
	const has = attrs.get(attribute);
	return has !== undefined && (!operator || compare[operator]?.(has, value ?? '') !== false);
}

/**
 * Says which selectors can meet something on a page, now or after its scripts have changed it. Where that is not
 * certain the answer is yes: a rule kept for nothing costs some bytes, a missing one the look of the page.
 */
export class Matcher {
	readonly #scripts: ScriptWords;
	readonly #page: PageElements;
	readonly #answers = new Map<Node, Map<Known, boolean>>();

	/** @param html the root element @param scripts what the scripts of the page speak of */
	constructor(html: Element, scripts: ScriptWords) {
		this.#scripts = scripts;
		this.#page = new PageElements(html, scripts);
	}

	/** Whether a selector may meet any element. */
	meets = (steps: Step[]): boolean => this.#candidates(steps.at(-1)).some((one) => this.#may(one, steps));

	/** Whether an element may meet all simple selectors of a step but those that `except` names. */
	mayBe(element: Element, { nodes }: Step, except: (node: Node) => boolean = () => false): boolean {
		const one = this.#page.get(element);
		return !one || nodes.every((node) => except(node) || this.#test(one, node));
	}

	/** The elements that have a class or the tag of a step: most selectors that meet nothing are known by it. */
	#candidates(step: Step | undefined): Known[] {
		const own = step?.nodes.find((node) => node.type === 'class' && !this.#scripts.words.has(node.value));
		if (own?.type === 'class') return this.#page.byClass.get(own.value) ?? [];
		const tag = step?.nodes.find((node) => node.type === 'tag');
		return tag?.type === 'tag' ? (this.#page.byTag.get(tag.value.toLowerCase()) ?? []) : this.#page.all;
	}

	#may(one: Known, steps: Step[], last = steps.length - 1): boolean {
		const step = steps[last];
		if (!step) return true;
		// What asks about other elements is asked last.
		for (const isPseudo of [false, true])
			if (!step.nodes.every((node) => (node.type === 'pseudo') !== isPseudo || this.#test(one, node))) return false;
		if (last === 0) return true;
		return this.#before(one, step.combinator).some((other) => this.#may(other, steps, last - 1));
	}

	/** The elements that may stand to another as a combinator says. */
	#before(one: Known, combinator: string): Known[] {
		const elsewhere = one.movable ? this.#page.elsewhere : [];
		if (combinator === ' ') return [...one.around, ...elsewhere];
		if (combinator === '>') return [...one.around.slice(0, 1), ...elsewhere];
		return one.movable || one.around[0]?.open ? this.#page.all : [...one.siblings, ...this.#page.made];
	}

	#test(one: Known, node: Node): boolean {
		const { words } = this.#scripts;
		if (node.type === 'tag') return one.tag === node.value.toLowerCase();
		if (node.type === 'class') return one.classes.has(node.value) || words.has(node.value);
		if (node.type === 'id') return one.attrs.get('id') === node.value || words.has(node.value);
		if (node.type === 'attribute')
			return states.has(node.attribute) || words.has(node.attribute) || hasAttribute(one, node);
		return node.type !== 'pseudo' || this.#remember(node, one, () => this.#ask(one, node));
	}

	#remember(node: Pseudo, one: Known, answer: () => boolean): boolean {
		const known = this.#answers.get(node) ?? new Map<Known, boolean>();
		this.#answers.set(node, known);
		const said = known.get(one) ?? answer();
		known.set(one, said);
		return said;
	}

	/** Asks what a pseudo-class asks. */
	#ask(one: Known, node: Pseudo): boolean {
		const inside = insideOf(node);
		if (/^:(?:is|where)$/.test(node.value)) return inside.some((steps) => this.#may(one, steps));
		if (node.value === ':not') return !inside.some((steps) => this.#must(one, steps));
		if (node.value === ':has') return inside.some((steps) => this.meets(steps));
		if (node.value === ':root') return one.tag === 'html';
		if (node.value === ':lang') {
			const { lang } = one;
			return lang === undefined || node.nodes.some((wanted) => speaks(lang, wanted.toString().trim()));
		}
		if (node.value === '::backdrop') return one.tag === 'dialog' || one.attrs.has('popover');
		return true;
	}

	/** Whether an element meets a selector whatever its scripts and its reader do. */
	#must(one: Known, steps: Step[], last = steps.length - 1): boolean {
		const step = steps[last];
		if (!step) return true;
		const { words } = this.#scripts;
		const certain = step.nodes.every((node) => {
			if (node.type === 'pseudo')
				return /^:(?:is|where)$/.test(node.value) && insideOf(node).some((inside) => this.#must(one, inside));
			if (node.type === 'attribute' && (states.has(node.attribute) || words.has(node.attribute))) return false;
			if ((node.type === 'class' || node.type === 'id') && words.has(node.value)) return false;
			return this.#test(one, node);
		});
		if (!certain || last === 0) return certain;
		if (one.movable) return false;
		if (step.combinator === ' ') return one.around.some((other) => this.#must(other, steps, last - 1));
		return step.combinator === '>' && one.around.slice(0, 1).some((other) => this.#must(other, steps, last - 1));
	}
}
