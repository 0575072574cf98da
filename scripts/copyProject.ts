import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What is built: what others build at the same time stays theirs. */
const built = new Set(['.git', '.astro', 'dist', 'node_modules', 'reports', 'test-results', 'playwright-report']);

/**
 * Copies the project to a temporary folder, without what is built, so that building it changes nothing here.
 * @param packages copied, so that others may be installed, or linked one by one: the folder around them is the copy's own,
 *   because Astro keeps its cache there
 * @returns the folder
 */
export function copyProject(packages: 'copied' | 'linked'): string {
	const folder = mkdtempSync(join(tmpdir(), 'guide-'));
	for (const name of readdirSync('.').filter((one) => !built.has(one)))
		cpSync(name, join(folder, name), { recursive: true });
	const to = join(folder, 'node_modules');
	if (packages === 'copied') cpSync('node_modules', to, { recursive: true, verbatimSymlinks: true });
	else {
		mkdirSync(to);
		for (const name of readdirSync('node_modules').filter((one) => one !== '.astro' && one !== '.vite'))
			symlinkSync(join(process.cwd(), 'node_modules', name), join(to, name));
	}
	return folder;
}

/** Builds a copy of the project. @param limit of time, in milliseconds @throws Error when the build fails or takes longer */
export function build(folder: string, limit: number): void {
	execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
		cwd: folder,
		stdio: ['ignore', 'ignore', 'inherit'],
		timeout: limit,
	});
}
