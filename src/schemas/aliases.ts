import { z } from 'astro/zod';
import type { Lang } from '../config/locales.ts';

const words = z.array(z.string().trim().min(1));

const LEAST_WEIGHT = 0.7;

/** The format of src/content/aliases/<language>.yaml. All values are read as text, so that 0800 keeps its zero. */
export const aliasFile = z.strictObject({
	stopWords: words.describe('words without meaning in a question; they are not searched for'),
	synonyms: z
		.record(z.string(), words)
		.describe(
			'a word or compound of the pages, or several with / between: the other words, spellings and scripts readers type for it',
		),
	phonetic: z
		.record(z.string(), words)
		.default({})
		.describe('a word of the pages: what readers type for it in Roman Urdu; one spelling of each word is enough'),
	pages: z.record(z.string(), words).describe('slug or slug#section: what readers ask when this is the answer'),
	questions: words
		.default([])
		.describe('names of the files in src/content/questions/ from which the build learns what words ask for which page'),
	weights: z
		.record(z.string(), z.coerce.number().min(LEAST_WEIGHT).max(1))
		.default({})
		.describe(`slug: ${LEAST_WEIGHT} to 1, below 1 for pages that repeat others`),
	foreign: z.record(z.string(), words).default({}).describe('language tag: words that show a reader of that language'),
});
export type Aliases = z.infer<typeof aliasFile>;

/** The format of src/content/questions/<name>.yaml: questions and stories in readers' words. */
export const questionFile = z
	.record(z.string(), words)
	.describe('slug, or several with a space between: what readers ask when these pages answer');
export type Questions = z.infer<typeof questionFile>;

/** The path of a file of questions, relative to the root of the project. @param name see `Aliases.questions` */
export const questionPath = (name: string): string => `src/content/questions/${name}.yaml`;

/**
 * The name of the questions that the search of a language was tried with before it learnt from them. They were written
 * for that without sight of it, so they count more than those that editors think of.
 */
export const questionsAsAsked = (lang: Lang): string => `${lang}-as-asked`;

/** The language tag in the name of a file of questions; `ur-Latn` is no language of the site. @param name see `Aliases.questions` */
export const tagOfQuestions = (name: string): string => name.replace(/-as-asked$/, '');

/** The path of the aliases of a language, relative to the root of the project. */
export const aliasPath = (lang: Lang): string => `src/content/aliases/${lang}.yaml`;
