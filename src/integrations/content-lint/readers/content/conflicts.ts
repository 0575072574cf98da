import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lineAt } from './prose.ts';
import { error, type Problem } from '../../problem.ts';

/** What git writes into a file that two people changed in the same lines. */
const marker = /^(?:<{7}(?: .*)?|={7}|>{7}(?: .*)?)\r?$/m;

const contentFolder = 'src/content';

/**
 * Finds files in which two versions stand one above the other, one message for each.
 * While there is one, no other check says anything: each line of it would be told of twice and no advice would hold.
 * @param root folder of the project
 */
export function conflicts(root: string): Problem[] {
	const folder = join(root, contentFolder);
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((name) => `${contentFolder}/${name.replaceAll('\\', '/')}`)
		.filter((file) => /\.(?:mdx?|ya?ml|json)$/.test(file))
		.sort()
		.flatMap((file) => {
			const text = readFileSync(join(root, file), 'utf8');
			const found = marker.exec(text);
			if (!found) return [];
			return error(
				{ file, line: lineAt(text, found.index) },
				{
					text: found[0].trim(),
					wrong: 'Two people changed the same lines, and both versions stand in this file, one above the other.',
					mend: 'Above the line ======= stands one version, below it the other. Keep the right words, delete the rest and the lines that begin with <<<<<<<, ======= or >>>>>>>. Other mistakes are told after that.',
				},
			);
		});
}
