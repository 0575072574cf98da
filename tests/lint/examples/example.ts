import { pageOf, placeOf, type Language } from '../adding.ts';
import type { Project, Told } from '../project.ts';
import type { Site } from '../site.ts';

/**
 * One mistake, or one correct change that looks like it: what it is, how an editor makes it, and what the message says where
 * that is not plain.
 */
export type Example<Where> = readonly [what: string, change: (where: Where) => void, told: Told | undefined];

/** Of a message: the words that are wrong, and a part of what it says of them and of how to correct them. */
type Words = readonly [excerpt?: string, message?: string, fix?: string];

const toldOf = (place: Pick<Told, 'file' | 'line'>, [excerpt, message = '', fix = '']: Words): Told | undefined =>
	excerpt === undefined ? undefined : { ...place, excerpt, message, fix };

/** What a rule must refuse, each with one message that carries its id, and what must pass without a word. */
export interface Examples<Where> {
	refuses: readonly Example<Where>[];
	passes: readonly Example<Where>[];
}

/** The examples of an area, by the id of the rule. */
export type Table<Where = Project> = Readonly<Record<string, Examples<Where>>>;

/** Adds a paragraph to the end of a page in a language. @param words of the message, which is about its first line */
export const add = (language: Language, text: string, ...words: Words): Example<Project> => [
	`${language}: ${text}`,
	(project) => {
		const { file, end } = pageOf(language);
		project.edit(file, end, `${end}\n\n${text}`);
	},
	toldOf(placeOf(language), words),
];

/** Replaces some words of a file under src/content. @param words of the message, which is about that line of the file */
export const swap = (file: string, before: string, after: string, line?: number, ...words: Words): Example<Project> => [
	`${file}: ${before} → ${after}`,
	(project) => project.edit(`src/content/${file}`, before, after),
	toldOf({ file: `src/content/${file}`, line }, words),
];

/** Replaces some words of the English page that was built. @param words of the message */
export const swapBuilt = (before: string, after: string, ...words: Words): Example<Site> => [
	`${before} → ${after}`,
	(site) => site.edit('en/steps/index.html', before, after),
	// It does not stand in the source: a component or the frame of the site wrote it, and no line is named.
	toldOf({ file: 'src/content/docs/en/steps.mdx' }, words),
];

/** A change that takes more than one step. */
export const change = <Where>(what: string, make: (where: Where) => void, told?: Told): Example<Where> => [
	what,
	make,
	told,
];
