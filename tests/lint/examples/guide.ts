import type { Project } from '../project.ts';
import { change, type Example } from './example.ts';

/** Files of the small guide, by their path under src/content: the page that examples change in each language, and others. */
export const en = 'docs/en/steps.mdx';
export const ur = 'docs/ur/steps.mdx';
export const zh = 'docs/zh-cn/steps.mdx';
export const home = 'docs/en/index.mdx';
export const data = 'facts.yaml';
export const codes = 'dial-codes.yaml';
export const aliases = 'aliases/en.yaml';
/** The last words of that page in each language. */
export const ends = [
	[en, 'bring the original.'],
	[ur, 'اصل کاغذ لائیں۔'],
	[zh, '带上证件原件。'],
] as const;

/** The path from the root of the guide. */
export const at = (file: string): string => `src/content/${file}`;

/** Adds words of another language to the English page, with the line that brings their component in. */
export const phrase = (text: string): Example<Project> =>
	change(text, (project) => {
		project.edit(at(en), "facts';", "facts';\nimport Phrase from '~/components/phrases/Phrase.astro';");
		project.edit(at(en), 'bring the original.', `say ${text}.`);
	});
