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
 * @returns undefined without git, and in a copy of the project that does not have the branch or its content
 * @throws Error when git has the commit and cannot read it
 */
export function contentBefore(root: string, base: string): Content | undefined {
	const git = (...args: string[]): string | undefined => {
		const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
		return status === 0 ? stdout.trim() : undefined;
	};
	const known = git('rev-parse', '--verify', '--quiet', '--end-of-options', `${base}^{commit}`);
	const commit = known && git('merge-base', known, 'HEAD');
	if (!commit || git('cat-file', '-e', `${commit}:./src/content`) === undefined) return undefined;
	const folder = mkdtempSync(join(tmpdir(), 'content-before-'));
	try {
		const archive = ['archive', '--format=tar', commit, 'src/content'];
		execFileSync('tar', ['-xf', '-', '-C', folder], {
			input: execFileSync('git', archive, { cwd: root, maxBuffer: MAX_BUFFER }),
		});
		return loadContent(folder);
	} finally {
		rmSync(folder, { recursive: true });
	}
}
