import { steps } from '../adding.ts';
import type { Project } from '../project.ts';
import { change, type Example } from './example.ts';

/** Files of the small guide, by path under src/content. */
export const [en, ur, zh] = [steps.en.path, steps.ur.path, steps.zh.path];
export const home = 'docs/en/index.mdx';
export const factsFile = 'facts.yaml';
export const codes = 'dial-codes.yaml';
export const aliases = 'aliases/en.yaml';
/** The last words of the steps in each language. */
export const lastWords = Object.values(steps).map(({ path, end }) => [path, end] as const);

/** Returns the path from the root of the project. */
export const pathOf = (file: string): string => `src/content/${file}`;

/** Writes words of another language into the English page, with the import of their component. */
export const addPhrase = (text: string): Example<Project> =>
	change(text, (project) => {
		project.edit(pathOf(en), "facts';", "facts';\nimport Phrase from '~/components/phrases/Phrase.astro';");
		project.edit(pathOf(en), steps.en.end, `say ${text}.`);
	});
