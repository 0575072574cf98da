import { licenceNames } from '../config/licences.ts';
import type { Collection } from '../schemas/collections.ts';
import { phraseGroups } from '../schemas/phrases.ts';
import { tasks } from './phrases/tasks.ts';

/** What a component is to an editor, and to the checks that read what an editor wrote. */
export interface Component {
	/** The line that brings it in; names that come from one module share a line. */
	from: string;
	/**
	 * The attributes that say what it prints, of which it needs exactly one: entries of a collection (`ids` holds several,
	 * parted by spaces), or one of these words.
	 */
	shows?: Readonly<Record<string, Collection | readonly string[]>>;
	/** Attributes without a value, each of which may be left out. */
	flags?: readonly string[];
	/** Attributes that hold a text, or a language of the site, and which of them it needs. */
	texts?: Readonly<Record<string, 'needed' | 'optional' | 'language'>>;
	/** What stands between its tags: some words in a sentence, or whole paragraphs. Any other component prints its own words. */
	holds?: 'words' | 'paragraphs';
	/** It is a link: a link around it or inside it would be a second one. */
	isLink?: true;
	/** Its words belong to another language. */
	isForeign?: true;
	/** The languages may use it a different number of times: inside sentences, and where their readers differ. */
	isFree?: true;
	/** It prints sections of its own, whose ids are known only after the build. */
	hasSections?: true;
	/** It belongs on the page of the entry it prints, and on no other. */
	ownPage?: string;
}

const facts = '~/components/facts';
const phrases = '~/components/phrases';
const lists = '~/components/facts/lists';

/** Every component a page may use. The checks and the lookup of sources (`lib/lookup.ts`) read this table. */
export const components = {
	Fact: { from: facts, shows: { id: 'facts' }, isFree: true },
	Dial: { from: facts, shows: { id: 'dialCodes' }, flags: ['from'], isFree: true, isLink: true },
	Site: { from: facts, shows: { id: 'officialDomains' }, isFree: true, isLink: true },
	Term: { from: facts, shows: { id: 'glossary' }, holds: 'words', isFree: true, isLink: true },
	Menu: { from: facts, holds: 'words', isFree: true, isForeign: true },
	CallList: { from: facts, shows: { group: ['operators'], operator: 'operators', ids: 'dialCodes' }, isFree: true },
	Say: { from: phrases, shows: { id: 'phrases', ids: 'phrases', group: phraseGroups }, isFree: true },
	Done: { from: phrases, shows: { id: tasks } },
	Fold: { from: phrases, texts: { title: 'needed', id: 'optional' }, holds: 'paragraphs', isFree: true },
	Phrase: {
		from: '~/components/phrases/Phrase.astro',
		texts: { lang: 'language' },
		holds: 'words',
		isFree: true,
		isForeign: true,
	},
	Bring: { from: '~/components/counter' },
	Checklist: { from: '~/components/checklist/Checklist.astro', hasSections: true },
	CounterCard: { from: '~/components/counter', flags: ['compact'], isFree: true },
	OperatorCard: {
		from: '~/components/operators/OperatorCard.astro',
		shows: { id: 'operators' },
		ownPage: 'operators/',
	},
	Cases: { from: '~/components/home/Cases.astro', hasSections: true },
	Glossary: { from: '~/components/facts/Glossary.astro' },
	Notes: { from: '~/components/print/Notes.astro' },
	SourceList: { from: lists },
	Unknowns: { from: lists },
	Marks: { from: lists },
	LicenceLink: {
		from: '~/components/navigation/LicenceLink.astro',
		shows: { of: licenceNames },
		holds: 'words',
		isFree: true,
		isLink: true,
	},
	RepositoryLink: {
		from: '~/components/navigation/RepositoryLink.astro',
		holds: 'words',
		isFree: true,
		isLink: true,
	},
} as const satisfies Record<string, Component>;

/** The name of a component. */
export type ComponentName = keyof typeof components;

/** Every component by its name, for those who have read the name on a page. */
export const componentOf: ReadonlyMap<string, Component> = new Map(Object.entries(components));

/** Names the components of which something is true. */
export function componentsThat(is: (component: Component) => boolean): string[] {
	return [...componentOf].filter(([, component]) => is(component)).map(([name]) => name);
}

/** The line that brings components in that come from the same module. */
export function importLine(names: readonly string[], from: string): string {
	return from.endsWith('.astro')
		? `import ${names.join(', ')} from '${from}';`
		: `import { ${[...names].sort().join(', ')} } from '${from}';`;
}

/** One use of a component on a page. */
export interface Use {
	name: string;
	component: Component;
	/** Its attributes; one without a value holds an empty text. */
	attributes: ReadonlyMap<string, string>;
	/** The tag as it is written, and where it begins. */
	text: string;
	index: number;
}

const openTag = /<([A-Z][A-Za-z]*)\b([^<>]*)>/g;
const attribute = /([A-Za-z]+)(?:="([^"]*)")?/g;

/** Finds every use of a component of ours in the text of a page. @param body its Markdown */
export function usesIn(body: string): Use[] {
	return [...body.matchAll(openTag)].flatMap((match) => {
		const [text, name = '', written = ''] = match;
		const component = componentOf.get(name);
		if (!component) return [];
		const attributes = new Map([...written.matchAll(attribute)].map(([, key = '', value = '']) => [key, value]));
		return [{ name, component, attributes, text, index: match.index }];
	});
}

/** An entry of the data that a component is told to print. */
export interface Named {
	collection: Collection;
	id: string;
}

/** The entries that one use of a component names by its attributes. */
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
