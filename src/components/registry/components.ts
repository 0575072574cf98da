import { licenceNames } from '../../config/licences.ts';
import type { Collection } from '../../schemas/collections.ts';
import { phraseGroups } from '../../schemas/phrases.ts';
import { tasks } from '../phrases/tasks.ts';

/** How editors use a component, for the checks that read their pages. */
export interface Component {
	/** The module to import it from; components of one module share an import line. */
	from: string;
	/**
	 * The attributes that choose what it shows; a use has exactly one of them. The value is the id of an entry of a
	 * collection (in `ids`, several ids separated by spaces), or one of the listed words.
	 */
	shows?: Readonly<Record<string, Collection | readonly string[]>>;
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
}

const facts = '~/components/facts';
const phrases = '~/components/phrases';
const lists = '~/components/facts/lists';

/** Every component that a page may use. The content lint and `provenance/pageStatements.ts` read this table. */
const components = {
	Fact: { from: facts, shows: { id: 'facts' }, countMayDiffer: true },
	Dial: { from: facts, shows: { id: 'dialCodes' }, flags: ['from'], countMayDiffer: true, isLink: true },
	Site: { from: facts, shows: { id: 'officialDomains' }, countMayDiffer: true, isLink: true },
	Term: { from: facts, shows: { id: 'glossary' }, holds: 'words', countMayDiffer: true, isLink: true },
	Menu: { from: facts, holds: 'words', countMayDiffer: true, isForeign: true },
	CallList: {
		from: facts,
		shows: { group: ['operators'], operator: 'operators', ids: 'dialCodes' },
		flags: ['marks'],
		countMayDiffer: true,
	},
	Say: { from: phrases, shows: { id: 'phrases', ids: 'phrases', group: phraseGroups }, countMayDiffer: true },
	TaskTick: { from: phrases, shows: { id: tasks } },
	Fold: { from: phrases, texts: { title: 'needed', id: 'optional' }, holds: 'paragraphs', countMayDiffer: true },
	Step: { from: phrases, holds: 'paragraphs' },
	Phrase: {
		from: '~/components/phrases/Phrase.astro',
		texts: { lang: 'language' },
		holds: 'words',
		countMayDiffer: true,
		isForeign: true,
	},
	BringList: { from: '~/components/counter' },
	Checklist: { from: '~/components/checklist/Checklist.astro', hasSections: true },
	CounterCard: { from: '~/components/counter', flags: ['compact'], countMayDiffer: true },
	CallMessage: { from: '~/components/counter' },
	OperatorCard: {
		from: '~/components/operators/OperatorCard.astro',
		shows: { id: 'operators' },
		ownPage: 'operators/',
	},
	Cases: { from: '~/components/home/Cases.astro', hasSections: true },
	Glossary: { from: '~/components/facts/Glossary.astro' },
	Notes: { from: '~/components/print/Notes.astro' },
	SourceList: { from: '~/components/provenance/SourceList.astro' },
	Unknowns: { from: lists },
	Marks: { from: lists },
	LicenceLink: {
		from: '~/components/navigation/LicenceLink.astro',
		shows: { of: licenceNames },
		holds: 'words',
		countMayDiffer: true,
		isLink: true,
	},
	RepositoryLink: {
		from: '~/components/navigation/RepositoryLink.astro',
		holds: 'words',
		countMayDiffer: true,
		isLink: true,
	},
} as const satisfies Record<string, Component>;

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
