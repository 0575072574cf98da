import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'commit-'))));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the hook on a message as git does. @returns its exit code, and what the committer reads */
function commit(message: string): { status: number | null; stderr: string } {
	const file = join(folder, 'COMMIT_EDITMSG');
	writeFileSync(file, message);
	const { status, stderr } = spawnSync('.githooks/commit-msg', [file], { encoding: 'utf8' });
	return { status, stderr };
}

test.each([
	['of 72 characters', 'x'.repeat(72)],
	['of 72 characters that take more bytes', 'ن'.repeat(72)],
	['with a long line below it', `Say why\n\n${'x'.repeat(100)}`],
	['with the comments of git, which are no part of it', `Say why\n# ${'x'.repeat(100)}`],
	['of a merge, which git writes', `Merge branch '${'x'.repeat(72)}'`],
	['that is squashed into another', `fixup! ${'x'.repeat(72)}`],
])('a commit with a subject %s passes', (_, message) => {
	expect(commit(message)).toEqual({ status: 0, stderr: '' });
});

test.each([
	['of 73 characters', 'x'.repeat(73)],
	['of 73 characters in another script', 'ن'.repeat(73)],
	['that goes on in a second line', `${'x'.repeat(36)}\n${'x'.repeat(36)}`],
])('a commit with a subject %s is refused, and its author reads how to write it', (_, message) => {
	const { status, stderr } = commit(message);
	expect(status).toBe(1);
	expect(stderr).toContain('has 73 characters');
	expect(stderr).toContain('At most 72');
});
