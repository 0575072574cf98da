import { lineAt } from '../../readers/content/prose.ts';
import type { Rule } from '../../rule.ts';

/** Git's conflict markers. */
const marker = /^(?:<{7}(?: .*)?|={7}|>{7}(?: .*)?)\r?$/m;

export const conflict: Rule = {
	id: 'files/conflict',
	reads: 'files',
	refuses: 'A file that holds two versions of the same lines, one above the other.',
	check: ({ files }) =>
		[...files].flatMap(([file, text]) => {
			const found = marker.exec(text);
			if (!found) return [];
			return {
				file,
				line: lineAt(text, found.index),
				excerpt: found[0].trim(),
				message: 'Two people changed the same lines, and both versions stand in this file, one above the other.',
				fix: 'Above the line ======= stands one version, below it the other. Keep the right words, delete the rest and the lines that begin with <<<<<<<, ======= or >>>>>>>. Other mistakes are reported after that.',
			};
		}),
};
