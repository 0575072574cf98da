import { dispatch } from './dispatch.ts';
import type { Problem } from './rule.ts';
import { withExceptions } from './withExceptions.ts';
import type { Content } from './readers/content/content.ts';
import { loadContent } from './readers/content/loadContent.ts';
import { loadOutput } from './readers/output/output.ts';
import { builtRules, contentRules, fileRules } from './rules/index.ts';

/**
 * Runs all rules for the content.
 * @param root folder of the project
 * @param before the content that the change is based on; without it, no rule runs that compares with it
 */
export function checkContent(root: string, before?: Content): Problem[] {
	const content = loadContent(root);
	// While a file is missing or cannot be read, no other rule knows what is wrong.
	const problems = dispatch(fileRules, content);
	if (problems.length > 0) return problems;
	const known = before?.exceptions.entries ?? [];
	return withExceptions(contentRules, content.exceptions.entries, known, (isOverruled) =>
		dispatch(contentRules, { ...content, before }, isOverruled),
	);
}

/**
 * Runs all rules for the built site.
 * @param root folder of the project; the site was built from its content
 * @param folder output folder of the build
 * @param site public address of the site
 */
export function checkOutput(root: string, folder: string, site: string): Problem[] {
	return dispatch(builtRules, loadOutput(folder, loadContent(root), site));
}
