import { advice } from './advice.ts';
import type { Table } from './example.ts';
import { files } from './files.ts';
import { schema } from './schema.ts';
import { markdown } from './markdown.ts';
import { structure } from './structure.ts';
import { facts } from './facts.ts';
import { characters } from './characters.ts';
import { language } from './language.ts';
import { writing } from './writing.ts';
import { strangers } from './strangers.ts';

/** The examples of the rules about files, marks, structure and language, by id. */
export const ofText: Table = { ...files, ...schema, ...markdown, ...structure, ...characters, ...language, ...writing };

/** The examples of the rules about facts, strangers and advice, by id. */
export const ofData: Table = { ...facts, ...strangers, ...advice };

/** The examples of all rules for the content, by id. */
export const contentExamples: Table = { ...ofText, ...ofData };
