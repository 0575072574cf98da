import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { validProject } from '../support/guide/project.ts';

const program = fileURLToPath(new URL('../../src/integrations/content-lint/run.ts', import.meta.url));

/** Makes a repository with one commit, which holds the small guide. */
function repository(): string {
	const folder = mkdtempSync(join(tmpdir(), 'proposal-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	cpSync(validProject().root, folder, { recursive: true });
	const author = ['-c', 'user.name=Editor', '-c', 'user.email=editor@example.com'];
	for (const step of [
		['init', '--quiet'],
		['add', '.'],
		[...author, 'commit', '--quiet', '--message=Guide'],
	])
		execFileSync('git', step, { cwd: folder });
	return folder;
}

/** Checks the repository as the workflow does for a proposal. */
function checkProposal(folder: string, base: string): { passes: boolean; says: string } {
	const env = { ...process.env, GITHUB_EVENT_NAME: 'pull_request', CONTENT_BASE: base };
	const { status, stdout, stderr } = spawnSync(process.execPath, [program, folder], { env, encoding: 'utf8' });
	return { passes: status === 0, says: stdout + stderr };
}

test(
	'a proposal is compared with the text before it, and is refused where that is not there',
	{ timeout: 60_000 },
	() => {
		const folder = repository();
		expect(checkProposal(folder, 'HEAD')).toEqual({ passes: true, says: expect.stringContaining('is in order') });
		const unknown = 'a'.repeat(40);
		expect(checkProposal(folder, unknown)).toEqual({
			passes: false,
			says: expect.stringContaining(`(${unknown}) is not here`),
		});
		for (const locale of ['zh-cn', 'en', 'ur']) {
			const page = join(folder, `src/content/docs/${locale}/index.mdx`);
			writeFileSync(page, readFileSync(page, 'utf8').replace(/^## .*\n\n/m, ''));
		}
		expect(checkProposal(folder, 'HEAD')).toEqual({
			passes: false,
			says: expect.stringContaining('{#what} is gone from this page'),
		});
	},
);
