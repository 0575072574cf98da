/** The slugs of the pages that code treats in a special way: their addresses without the locale. */
export const pages = {
	start: '',
	emergency: 'lost-or-stolen',
	checklist: 'checklist',
	/** Shows the card for the counter, which is in Urdu in every language. */
	counter: 'counter',
	prepare: 'prepare',
	steps: 'steps',
	scams: 'scams',
	after: 'after',
	operators: 'operators',
	noSignal: 'situations/no-signal',
	abroad: 'situations/abroad',
	glossary: 'glossary',
	sources: 'sources',
	summary: 'summary',
	about: 'about',
} as const;
