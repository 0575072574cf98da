import { pageOf, type Language } from '../adding.ts';
import type { Project } from '../project.ts';
import type { Site } from '../site.ts';

/** One mistake, or one correct change that looks like it: what it is, and how an editor makes it. */
export type Example<Where> = readonly [what: string, change: (where: Where) => void];

/** What a rule must refuse, each with one message that carries its id, and what must pass without a word. */
export interface Examples<Where> {
	refuses: readonly Example<Where>[];
	passes: readonly Example<Where>[];
}

/** The examples of an area, by the id of the rule. */
export type Table<Where = Project> = Readonly<Record<string, Examples<Where>>>;

/** Adds a paragraph to the end of a page in a language. */
export const add = (language: Language, text: string): Example<Project> => [
	`${language}: ${text}`,
	(project) => {
		const { file, end } = pageOf(language);
		project.edit(file, end, `${end}\n\n${text}`);
	},
];

/** Replaces some words of a file under src/content. */
export const swap = (file: string, words: string, by: string): Example<Project> => [
	`${file}: ${words} → ${by}`,
	(project) => project.edit(`src/content/${file}`, words, by),
];

/** Replaces some words of the English page that was built. */
export const swapBuilt = (words: string, by: string): Example<Site> => [
	`${words} → ${by}`,
	(site) => site.edit('en/steps/index.html', words, by),
];

/** A change that takes more than one step. */
export const change = <Where>(what: string, make: (where: Where) => void): Example<Where> => [what, make];
