import { dispatch } from './dispatch.ts';
import type { Problem } from './rule.ts';
import { withoutExceptions } from './mayBeWrong.ts';
import { loadContent, type Content } from './readers/content/content.ts';
import { loadOutput } from './readers/output/output.ts';
import { builtRules, contentRules } from './rules/index.ts';

/**
 * Runs all rules for the content.
 * @param root folder of the project
 * @param before the content that the change is based on; without it, nothing is said about what changed places
 */
export function checkContent(root: string, before?: Content): Problem[] {
	const content = loadContent(root);
	return withoutExceptions(dispatch(contentRules, { ...content, before }), content.exceptions.entries);
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
