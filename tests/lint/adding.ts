import type { Problem } from '../../src/integrations/content-lint/rule.ts';
import { validProject } from './project.ts';

/** The page of each language the tests write into, the words after which they do, and the line on which a paragraph begins there. */
const pages = {
	en: { file: 'src/content/docs/en/steps.mdx', end: 'bring the original.', line: 18 },
	ur: { file: 'src/content/docs/ur/steps.mdx', end: 'اصل کاغذ لائیں۔', line: 18 },
	zh: { file: 'src/content/docs/zh-cn/steps.mdx', end: '带上证件原件。', line: 17 },
};

export type Language = keyof typeof pages;

/** Where a text that is added begins, and the words it is added after. */
export const pageOf = (language: Language): { file: string; line: number; end: string } => pages[language];

/** Where a text that was added begins. */
export const placeOf = (language: Language): { file: string; line: number } => {
	const { file, line } = pages[language];
	return { file, line };
};

/** What is said of the other languages when one of them changes alone. */
export const followUps = new Set(['structure/outdated-translation', 'structure/same-facts', 'structure/same-points']);

/**
 * Adds a paragraph to the end of a valid page.
 * @returns what the lint says of it; not that the other languages have to follow
 */
export function adding(language: Language, text: string): Problem[] {
	const project = validProject();
	const { file, end } = pages[language];
	project.edit(file, end, `${end}\n\n${text}`);
	return project.errors().filter(({ rule }) => !followUps.has(rule));
}
