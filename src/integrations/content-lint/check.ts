import { builtChecks } from './rules/built/index.ts';
import { conflicts } from './readers/content/conflicts.ts';
import { loadContent } from './readers/content/content.ts';
import { loadOutput } from './readers/output/output.ts';
import type { Problem } from './problem.ts';
import { sourceChecks } from './rules/index.ts';

/**
 * Runs every check over the content.
 * @param root folder of the project
 */
export function checkSources(root: string): Problem[] {
	const torn = conflicts(root);
	if (torn.length > 0) return torn;
	const content = loadContent(root);
	return sourceChecks.flatMap((check) => check(content));
}

/**
 * Runs every check over the built site.
 * @param root folder of the project, for the content the site was built from
 * @param folder where the build wrote the site
 * @param site its public address
 */
export function checkOutput(root: string, folder: string, site: string): Problem[] {
	const output = loadOutput(folder, loadContent(root), site);
	return builtChecks.flatMap((check) => check(output));
}
