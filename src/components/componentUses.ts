import type { Collection } from '../schemas/collections.ts';
import { componentOf, type Component } from './registry.ts';

/** One use of a component on a page. */
export interface Use {
	name: string;
	component: Component;
	/** Its attributes; one without a value has an empty text. */
	attributes: ReadonlyMap<string, string>;
	/** The tag as it is written, and its position. */
	text: string;
	index: number;
}

const openTag = /<([A-Z][A-Za-z]*)\b([^<>]*)>/g;
const attribute = /([A-Za-z]+)(?:="([^"]*)")?/g;

/** Finds every use of a component on a page. @param body its Markdown */
export function usesIn(body: string): Use[] {
	return [...body.matchAll(openTag)].flatMap((match) => {
		const [text, name = '', written = ''] = match;
		const component = componentOf.get(name);
		if (!component) return [];
		const attributes = new Map([...written.matchAll(attribute)].map(([, key = '', value = '']) => [key, value]));
		return [{ name, component, attributes, text, index: match.index }];
	});
}

/** An entry of the data that a component names. */
export interface Named {
	collection: Collection;
	id: string;
}

/** The entries that a use of a component names in its attributes. */
export function namedBy({ component, attributes }: Use): Named[] {
	return Object.entries(component.shows ?? {}).flatMap(([key, what]) => {
		const value = attributes.get(key);
		if (value === undefined || typeof what !== 'string') return [];
		const ids = key === 'ids' ? value.split(/\s+/).filter((id) => id !== '') : [value];
		return ids.map((id) => ({ collection: what, id }));
	});
}

/**
 * Finds the entries that a page names in its components, so that no editor has to list their sources again. Glossary
 * terms are left out: their meaning has no source.
 * @param body the Markdown of a page
 * @returns each entry once, in the order of the page
 */
export function entriesNamedIn(body: string): Named[] {
	const found = new Map<string, Named>();
	for (const { collection, id } of usesIn(body).flatMap(namedBy)) {
		if (collection !== 'glossary') found.set(`${collection}/${id}`, { collection, id });
	}
	return [...found.values()];
}
