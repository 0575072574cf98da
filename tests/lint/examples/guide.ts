import { steps } from '../adding.ts';
import type { Project } from '../../support/guide/project.ts';
import { change, edit, type Example } from './example.ts';

/** Files of the small guide, by path under src/content. */
export const [en, ur, zh] = [steps.en.path, steps.ur.path, steps['zh-CN'].path];
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

/** Adds a section to the steps in every language, and a point and a box to it. */
export const addSection = (what: string, alter: (project: Project) => void = () => undefined): Example<Project> =>
	change(what, (project) => {
		for (const [page, end] of lastWords) {
			const word = { [en]: 'Later', [ur]: 'بعد میں', [zh]: '以后' }[page] ?? '';
			project.edit(pathOf(page), end, `${end}\n\n## ${word} {#later}\n\n:::caution[${word}]\n${word}\n:::`);
		}
		alter(project);
	});

export const inData = (words: string): ReturnType<typeof edit> =>
	edit('glossary.yaml', 'en: The company your number is from.', `en: The company your number is from. ${words}`);

export const inQuestion = (tag: string, words: string): ReturnType<typeof change<Project>> =>
	change(`a question in ${tag}: ${words}`, (project) =>
		project.write(`src/content/questions/${tag}.yaml`, `steps:\n  - ${words}\n`),
	);

export const inTitle = (words: string): ReturnType<typeof edit> =>
	edit('docs/en/steps.mdx', 'title: The steps of a replacement', `title: The steps. ${words}`);

export const inInterface = (words: string): ReturnType<typeof edit> =>
	edit('i18n/en.json', '"aside.tip": "Tip"', `"aside.tip": "${words}"`);
