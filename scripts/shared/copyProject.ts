import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What is not copied: the repository itself, and what .gitignore names. */
const ignored = new Set(['.git', ...readFileSync('.gitignore', 'utf8').replaceAll('/', '').split('\n')]);

/**
 * Copies the project without generated folders to a temporary folder, so that a build there changes nothing here.
 * @param packages `copied`, so that other versions can be installed, or `linked` one by one in a new node_modules
 *   folder, because Astro keeps its cache in it
 * @returns the folder
 */
export function copyProject(packages: 'copied' | 'linked'): string {
	const folder = mkdtempSync(join(tmpdir(), 'guide-'));
	for (const name of readdirSync('.').filter((entry) => !ignored.has(entry)))
		cpSync(name, join(folder, name), { recursive: true });
	const to = join(folder, 'node_modules');
	if (packages === 'copied') cpSync('node_modules', to, { recursive: true, verbatimSymlinks: true });
	else {
		mkdirSync(to);
		for (const name of readdirSync('node_modules').filter((entry) => entry !== '.astro' && entry !== '.vite'))
			symlinkSync(join(process.cwd(), 'node_modules', name), join(to, name));
	}
	return folder;
}

/**
 * Builds a copy of the project.
 * @param limit the maximum time in milliseconds
 * @throws Error when the build fails or takes longer
 */
export function build(folder: string, limit: number): void {
	execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
		cwd: folder,
		stdio: ['ignore', 'ignore', 'inherit'],
		timeout: limit,
	});
}
