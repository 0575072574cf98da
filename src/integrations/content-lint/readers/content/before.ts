import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadContent, type Content } from './content.ts';

/** The maximum size of the content in bytes. It is far smaller. */
const MAX_BUFFER = 64 * 1024 * 1024;

/**
 * Reads the content on which a change is based, from the history of the project.
 * @param root folder of the project
 * @param base the branch to which the change goes, or a commit
 * @returns undefined without git, and in a copy of the project that does not have the branch
 * @throws Error when git has the commit and cannot read it
 */
export function contentBefore(root: string, base: string): Content | undefined {
	const commit = spawnSync('git', ['merge-base', base, 'HEAD'], { cwd: root, encoding: 'utf8' });
	if (commit.status !== 0) return undefined;
	const folder = mkdtempSync(join(tmpdir(), 'content-before-'));
	try {
		const archive = ['archive', '--format=tar', commit.stdout.trim(), 'src/content'];
		execFileSync('tar', ['-x', '-C', folder], {
			input: execFileSync('git', archive, { cwd: root, maxBuffer: MAX_BUFFER }),
		});
		return loadContent(folder);
	} finally {
		rmSync(folder, { recursive: true });
	}
}
