import type { Project } from '../project.ts';
import { change, type Example } from './example.ts';

/** Files of the small guide, by path under src/content. */
export const en = 'docs/en/steps.mdx';
export const ur = 'docs/ur/steps.mdx';
export const zh = 'docs/zh-cn/steps.mdx';
export const home = 'docs/en/index.mdx';
export const factsFile = 'facts.yaml';
export const codes = 'dial-codes.yaml';
export const aliases = 'aliases/en.yaml';
/** The last words of the steps in each language. */
export const lastWords = [
	[en, 'bring the original.'],
	[ur, 'اصل کاغذ لائیں۔'],
	[zh, '带上证件原件。'],
] as const;

/** Returns the path from the root of the project. */
export const pathOf = (file: string): string => `src/content/${file}`;

/** Writes words of another language into the English page, with the import of their component. */
export const addPhrase = (text: string): Example<Project> =>
	change(text, (project) => {
		project.edit(pathOf(en), "facts';", "facts';\nimport Phrase from '~/components/phrases/Phrase.astro';");
		project.edit(pathOf(en), 'bring the original.', `say ${text}.`);
	});
