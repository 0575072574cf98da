import { isElement, type Element } from '../../lib/html.ts';
import type { ScriptReferences } from './scriptReferences.ts';

/** An element with the data that selectors test. */
export interface IndexedElement {
	tag: string;
	attrs: ReadonlyMap<string, string>;
	classes: ReadonlySet<string>;
	/** Its language in lower case; undefined if unknown. */
	lang: string | undefined;
	/** Its ancestors, nearest first. */
	ancestors: IndexedElement[];
	siblings: IndexedElement[];
	/** Whether a script creates it, or may move it or a copy of it. */
	movable: boolean;
	/** Whether a script may fill it: it is empty or inside a template. */
	fillable: boolean;
}

/** An index of the elements of a page, and of those that its scripts may create. */
export class PageElements {
	readonly all: IndexedElement[] = [];
	/** Elements that a script may insert anywhere. */
	readonly created: IndexedElement[];
	/** Elements into which a script may insert what it creates or copies. */
	readonly targets: IndexedElement[];
	readonly byTag: ReadonlyMap<string, IndexedElement[]>;
	readonly byClass = new Map<string, IndexedElement[]>();

	/** @param html the root element @param scripts what the scripts of the page refer to */
	constructor(html: Element, scripts: ScriptReferences) {
		this.#index([html], [], false, scripts);
		this.created = [...scripts.createdTags].map((tag) => ({
			tag,
			attrs: new Map(),
			classes: new Set(),
			lang: undefined,
			ancestors: [],
			siblings: [],
			movable: true,
			fillable: true,
		}));
		this.all.push(...this.created);
		this.byTag = Map.groupBy(this.all, ({ tag }) => tag);
		for (const element of this.all)
			for (const name of element.classes) this.byClass.set(name, [...(this.byClass.get(name) ?? []), element]);
		const fillable = this.all.filter((element) => element.fillable);
		const holders = new Set([...fillable, ...fillable.flatMap(({ ancestors }) => ancestors)]);
		this.targets = this.all.filter((element) => holders.has(element) || element.tag === 'body' || element.movable);
	}

	#index(elements: Element[], ancestors: IndexedElement[], inTemplate: boolean, scripts: ScriptReferences): void {
		const siblings: IndexedElement[] = [];
		for (const element of elements) {
			const attrs = new Map(element.attrs.map(({ name, value }) => [name, value]));
			const children = element.childNodes.filter(isElement);
			const isCopied = [...attrs.keys()].some((name) => scripts.copiedAttributes.has(name));
			const empty = element.childNodes.every((node) => 'value' in node && node.value.trim() === '');
			const indexed = {
				tag: element.tagName,
				attrs,
				classes: new Set(attrs.get('class')?.split(/\s+/)),
				lang: scripts.setsLanguage ? undefined : (attrs.get('lang')?.toLowerCase() ?? ancestors[0]?.lang),
				ancestors,
				siblings,
				movable: inTemplate || ancestors[0]?.movable === true || isCopied,
				fillable: inTemplate || empty,
			};
			siblings.push(indexed);
			this.all.push(indexed);
			this.#index(children, [indexed, ...ancestors], inTemplate, scripts);
			if ('content' in element) this.#index(element.content.childNodes.filter(isElement), [], true, scripts);
		}
	}
}
