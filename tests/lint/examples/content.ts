import { advice } from './advice.ts';
import type { Table } from './example.ts';
import { characters } from './characters.ts';
import { factsFigures } from './facts/figures.ts';
import { factsHosts } from './facts/hosts.ts';
import { factsNumbers } from './facts/numbers.ts';
import { factsOwners } from './facts/owners.ts';
import { factsQuantities } from './facts/quantities.ts';
import { factsSources } from './facts/sources.ts';
import { filesPages } from './files/pages.ts';
import { filesReading } from './files/reading.ts';
import { languageLetters } from './language/letters.ts';
import { languageMarks } from './language/marks.ts';
import { languageMistakes } from './language/mistakes.ts';
import { languageWords } from './language/words.ts';
import { markdownBlocks } from './markdown/blocks.ts';
import { markdownCode } from './markdown/code.ts';
import { markdownComponents } from './markdown/components.ts';
import { markdownDraftNote } from './markdown/draftNote.ts';
import { markdownMarks } from './markdown/marks.ts';
import { schemaEntries } from './schema/entries.ts';
import { schemaNames } from './schema/names.ts';
import { schemaPages } from './schema/pages.ts';
import { schemaReference } from './schema/reference.ts';
import { strangersContacts } from './strangers/contacts.ts';
import { strangersPersons } from './strangers/persons.ts';
import { structureChanges } from './structure/changes.ts';
import { structureLinks } from './structure/links.ts';
import { structurePages } from './structure/pages.ts';
import { structureSections } from './structure/sections.ts';
import { translationsComponents } from './translations/components.ts';
import { translationsLinks } from './translations/links.ts';
import { translationsPoints } from './translations/points.ts';
import { translationsSentences } from './translations/sentences.ts';

/** The examples of the rules about files, marks, structure and language, by id. */
export const ofText: Table = {
	...filesReading,
	...filesPages,
	...schemaPages,
	...schemaEntries,
	...schemaNames,
	...schemaReference,
	...markdownCode,
	...markdownComponents,
	...markdownBlocks,
	...markdownMarks,
	...markdownDraftNote,
	...structurePages,
	...structureSections,
	...structureLinks,
	...structureChanges,
	...translationsComponents,
	...translationsLinks,
	...translationsPoints,
	...translationsSentences,
	...characters,
	...languageLetters,
	...languageMarks,
	...languageWords,
	...languageMistakes,
};

/** The examples of the rules about facts, strangers and advice, by id. */
export const ofData: Table = {
	...factsOwners,
	...factsHosts,
	...factsSources,
	...factsNumbers,
	...factsQuantities,
	...factsFigures,
	...strangersContacts,
	...strangersPersons,
	...advice,
};

/** The examples of all rules for the content, by id. */
export const contentExamples: Table = { ...ofText, ...ofData };
