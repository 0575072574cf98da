import type { Problem } from '../../src/integrations/content-lint/rule.ts';
import { validProject } from '../support/guide/project.ts';

/**
 * The steps in each language, to which tests add a paragraph: the path under src/content, the last words, and the line
 * of the new paragraph.
 */
export const steps = {
	en: { path: 'docs/en/steps.mdx', end: 'bring the original.', line: 18 },
	ur: { path: 'docs/ur/steps.mdx', end: 'اصل کاغذ لائیں۔', line: 18 },
	'zh-CN': { path: 'docs/zh-cn/steps.mdx', end: '带上证件原件。', line: 17 },
};

export type Language = keyof typeof steps;

/** Returns the steps of a language: the file, its last words, and the line of a paragraph after them. */
export function pageOf(language: Language): { file: string; line: number; end: string } {
	const { path, line, end } = steps[language];
	return { file: `src/content/${path}`, line, end };
}

/** Returns the place of a paragraph that was added. */
export const placeOf = (language: Language): { file: string; line: number } => {
	const { file, line } = pageOf(language);
	return { file, line };
};

/** The rules that report the other languages when only one changes. */
export const followUpRules = new Set([
	'facts/lost-sources',
	'translations/outdated',
	'translations/same-boxes',
	'translations/same-facts',
	'translations/same-points',
	'translations/same-sentences',
]);

/**
 * Adds a paragraph to the end of a valid page.
 * @returns the errors, without those about the other languages
 */
export function errorsAfterAdding(language: Language, text: string): Problem[] {
	const project = validProject();
	const { file, end } = pageOf(language);
	project.edit(file, end, `${end}\n\n${text}`);
	return project.errors().filter(({ rule }) => !followUpRules.has(rule));
}
