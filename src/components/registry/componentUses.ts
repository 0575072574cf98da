import type { Collection } from '../../schemas/collections.ts';
import { componentsByName, type Component } from './components.ts';

/** One use of a component on a page. */
export interface Use {
	name: string;
	component: Component;
	/** The value of an attribute without one is an empty string. */
	attributes: ReadonlyMap<string, string>;
	/** The opening tag as written, and its position in the Markdown. */
	text: string;
	index: number;
}

const openTag = /<([A-Z][A-Za-z]*)\b([^<>]*)>/g;
const attribute = /([A-Za-z]+)(?:="([^"]*)")?/g;

/** Finds every use of a component on a page. @param body its Markdown */
export function findUses(body: string): Use[] {
	return [...body.matchAll(openTag)].flatMap((match) => {
		const [text, name = '', written = ''] = match;
		const component = componentsByName.get(name);
		if (!component) return [];
		const attributes = new Map([...written.matchAll(attribute)].map(([, key = '', value = '']) => [key, value]));
		return [{ name, component, attributes, text, index: match.index }];
	});
}

interface EntryReference {
	collection: Collection;
	id: string;
}

/** The entries that a use of a component names in its attributes. */
export function entriesNamedBy({ component, attributes }: Use): EntryReference[] {
	return Object.entries(component.shows ?? {}).flatMap(([key, shown]) => {
		const value = attributes.get(key);
		if (value === undefined || typeof shown !== 'string') return [];
		const ids = key === 'ids' ? value.split(/\s+/).filter((id) => id !== '') : [value];
		return ids.map((id) => ({ collection: shown, id }));
	});
}

/**
 * Finds the entries that the components of a page name. Glossary terms are left out: they have no sources.
 * @param body the Markdown of a page
 * @returns each entry once, in the order of the page
 */
export function entriesNamedIn(body: string): EntryReference[] {
	const found = new Map<string, EntryReference>();
	for (const { collection, id } of findUses(body).flatMap(entriesNamedBy)) {
		if (collection !== 'glossary') found.set(`${collection}/${id}`, { collection, id });
	}
	return [...found.values()];
}
