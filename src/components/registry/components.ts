import { licenceNames } from '../../config/licences.ts';
import type { Collection, StatementCollection } from '../../schemas/collections.ts';
import { tasks } from '../phrases/tasks.ts';

/**
 * What a component shows. `shows`: the attributes that choose it; a use has exactly one of them. The value is the id of
 * an entry of a collection (in `ids`, several ids separated by spaces), or one of the listed words. `statements`: those
 * whose sources a page lists, which are those that its attributes name, or those that `provenance/pageStatements.ts`
 * gathers for it, or none.
 */
type Shown =
	| { statements: 'named'; shows: Readonly<Record<string, StatementCollection>> }
	| { statements: 'gathered' | 'none'; shows?: Readonly<Record<string, Collection | readonly string[]>> };

/** How editors use a component, for the checks that read their pages. */
export type Component = Shown & {
	/** The module to import it from; components of one module share an import line. */
	from: string;
	/** Optional attributes without a value. */
	flags?: readonly string[];
	/** Other attributes: a required text, an optional text, or a required language of the site. */
	texts?: Readonly<Record<string, 'needed' | 'optional' | 'language'>>;
	/** The content between its tags. Without this field, it must have none. */
	holds?: 'words' | 'paragraphs';
	/** It renders a link, so it must not contain or be inside another link. */
	isLink?: true;
	/** Its content is in another language than the page. */
	isForeign?: true;
	/** A translation may use it more or less often than the source page. */
	countMayDiffer?: true;
	/** It renders headings, whose ids are known only after the build. */
	hasSections?: true;
	/** The folder of the only page that may use it: the page of the entry that it shows. */
	ownPage?: string;
};

const facts = '~/components/facts';
const phrases = '~/components/phrases';
const lists = '~/components/facts/lists';

/** Every component that a page may use. The content lint and `provenance/pageStatements.ts` read this table. */
const components = {
	Fact: { from: facts, statements: 'named', shows: { id: 'facts' }, countMayDiffer: true },
	Dial: {
		from: facts,
		statements: 'named',
		shows: { id: 'dialCodes' },
		flags: ['from'],
		countMayDiffer: true,
		isLink: true,
	},
	Site: { from: facts, statements: 'named', shows: { id: 'officialDomains' }, countMayDiffer: true, isLink: true },
	Term: {
		from: facts,
		statements: 'none',
		shows: { id: 'glossary' },
		holds: 'words',
		countMayDiffer: true,
		isLink: true,
	},
	Menu: { from: facts, statements: 'none', holds: 'words', countMayDiffer: true, isForeign: true },
	CallList: {
		from: facts,
		statements: 'gathered',
		shows: { group: ['operators'], operator: 'operators', ids: 'dialCodes' },
		flags: ['marks'],
		countMayDiffer: true,
	},
	Say: {
		from: phrases,
		statements: 'gathered',
		shows: { id: 'phrases', ids: 'phrases' },
		countMayDiffer: true,
	},
	TaskTick: { from: phrases, statements: 'none', shows: { id: tasks } },
	Fold: {
		from: phrases,
		statements: 'none',
		texts: { title: 'needed', id: 'optional' },
		holds: 'paragraphs',
		countMayDiffer: true,
	},
	Step: { from: phrases, statements: 'none', holds: 'paragraphs' },
	Phrase: {
		from: '~/components/phrases/Phrase.astro',
		statements: 'none',
		texts: { lang: 'language' },
		holds: 'words',
		countMayDiffer: true,
		isForeign: true,
	},
	BringList: { from: '~/components/counter', statements: 'gathered' },
	Checklist: { from: '~/components/checklist/Checklist.astro', statements: 'gathered', hasSections: true },
	CounterCard: { from: '~/components/counter', statements: 'gathered', flags: ['compact'], countMayDiffer: true },
	CallMessage: { from: '~/components/counter', statements: 'gathered' },
	OperatorCard: {
		from: '~/components/operators/OperatorCard.astro',
		statements: 'gathered',
		shows: { id: 'operators' },
		ownPage: 'operators/',
	},
	Cases: { from: '~/components/home/Cases.astro', statements: 'none', hasSections: true },
	Glossary: { from: '~/components/facts/Glossary.astro', statements: 'none' },
	Notes: { from: '~/components/print/Notes.astro', statements: 'none' },
	SourceList: { from: '~/components/provenance/SourceList.astro', statements: 'none' },
	Unknowns: { from: lists, statements: 'none' },
	Marks: { from: lists, statements: 'none' },
	LicenceLink: {
		from: '~/components/navigation/LicenceLink.astro',
		statements: 'none',
		shows: { of: licenceNames },
		holds: 'words',
		countMayDiffer: true,
		isLink: true,
	},
	RepositoryLink: {
		from: '~/components/navigation/RepositoryLink.astro',
		statements: 'none',
		holds: 'words',
		countMayDiffer: true,
		isLink: true,
	},
} as const satisfies Record<string, Component>;

/** The components whose statements `provenance/pageStatements.ts` gathers. */
export type GatheringComponent = {
	[Name in keyof typeof components]: (typeof components)[Name]['statements'] extends 'gathered' ? Name : never;
}[keyof typeof components];

export const componentsByName: ReadonlyMap<string, Component> = new Map(Object.entries(components));

/** The names of the components that meet a condition. */
export function componentNamesWhere(matches: (component: Component) => boolean): string[] {
	return [...componentsByName].filter(([, component]) => matches(component)).map(([name]) => name);
}

/** The import line for components of one module. */
export function importLine(names: readonly string[], from: string): string {
	return from.endsWith('.astro')
		? `import ${names.join(', ')} from '${from}';`
		: `import { ${[...names].sort().join(', ')} } from '${from}';`;
}
