import { dispatch } from './dispatch.ts';
import type { Problem } from './rule.ts';
import { loadContent } from './readers/content/content.ts';
import { loadOutput } from './readers/output/output.ts';
import { builtRules, contentRules } from './rules/index.ts';

/**
 * Runs every rule of the content.
 * @param root folder of the project
 */
export function checkSources(root: string): Problem[] {
	return dispatch(contentRules, loadContent(root));
}

/**
 * Runs every rule of the built site.
 * @param root folder of the project, for the content the site was built from
 * @param folder where the build wrote the site
 * @param site its public address
 */
export function checkOutput(root: string, folder: string, site: string): Problem[] {
	return dispatch(builtRules, loadOutput(folder, loadContent(root), site));
}
