import type { Element } from '../../lib/html.ts';
import type { ScriptWords } from './scriptIdentifiers.ts';

/** An element with what its selectors ask about. */
export interface Known {
	tag: string;
	attrs: ReadonlyMap<string, string>;
	classes: ReadonlySet<string>;
	lang: string | undefined;
	/** The elements around it, the nearest first. */
	around: Known[];
	siblings: Known[];
	/** A script made it or may put it, or a copy of it, elsewhere. */
	movable: boolean;
	/** Nothing is in it yet, or it waits in a template: a script may fill it. */
	open: boolean;
}

/** The elements of a page as selectors see them, and those its scripts may make. */
export class PageElements {
	readonly all: Known[] = [];
	/** What a script may put beside anything. */
	readonly made: Known[];
	/** Where a script may put what it makes, copies or takes out of a template. */
	readonly elsewhere: Known[];
	readonly byTag: ReadonlyMap<string, Known[]>;
	readonly byClass = new Map<string, Known[]>();
	readonly #known = new Map<Element, Known>();

	/** @param html the root element @param scripts what the scripts of the page speak of */
	constructor(html: Element, scripts: ScriptWords) {
		this.#learn([html], [], false, scripts.copied);
		this.made = [...scripts.made].map((tag) => ({
			tag,
			attrs: new Map(),
			classes: new Set(),
			lang: undefined,
			around: [],
			siblings: [],
			movable: true,
			open: true,
		}));
		this.all.push(...this.made);
		this.byTag = Map.groupBy(this.all, ({ tag }) => tag);
		for (const one of this.all)
			for (const name of one.classes) this.byClass.set(name, [...(this.byClass.get(name) ?? []), one]);
		const open = this.all.filter((one) => one.open);
		const fillable = new Set([...open, ...open.flatMap(({ around }) => around)]);
		this.elsewhere = this.all.filter((one) => fillable.has(one) || one.tag === 'body' || one.movable);
	}

	/** What is known of an element; undefined for one that is not of this page. */
	get = (element: Element): Known | undefined => this.#known.get(element);

	#learn(elements: Element[], around: Known[], inTemplate: boolean, copied: ReadonlySet<string>): void {
		const siblings: Known[] = [];
		for (const element of elements) {
			const attrs = new Map(element.attrs.map(({ name, value }) => [name, value]));
			const children = element.childNodes.filter((node) => 'tagName' in node);
			const movable = inTemplate || around[0]?.movable === true || [...attrs.keys()].some((name) => copied.has(name));
			const empty = element.childNodes.every((node) => 'value' in node && node.value.trim() === '');
			const one = {
				tag: element.tagName,
				attrs,
				classes: new Set(attrs.get('class')?.split(/\s+/)),
				lang: attrs.get('lang') ?? around[0]?.lang,
				around,
				siblings,
				movable,
				open: inTemplate || empty,
			};
			siblings.push(one);
			this.all.push(one);
			this.#known.set(element, one);
			this.#learn(children, [one, ...around], inTemplate, copied);
			if ('content' in element)
				this.#learn(
					element.content.childNodes.filter((node) => 'tagName' in node),
					[],
					true,
					copied,
				);
		}
	}
}
