/**
 * `npm run test:pagefind`: builds a copy of the project with the previous minor release of Pagefind and runs the
 * browser tests of the search on it. If they pass with two releases, they depend only on Pagefind's public API.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { build, copyProject } from '../shared/copyProject.ts';

interface Manifest {
	dependencies: Record<string, string>;
}
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const [major = 0, minor = 0] = (dependencies['pagefind'] ?? '').split('.').map(Number);
const all = JSON.parse(
	execFileSync('npm', ['view', 'pagefind', 'versions', '--json'], { encoding: 'utf8' }),
) as string[];
const previous = all.findLast((version) => version.startsWith(`${major}.${minor - 1}.`) && !version.includes('-'));
if (!previous) throw new Error(`Pagefind has no release ${major}.${minor - 1}.`);

const folder = copyProject('copied');
try {
	console.log(`Building with Pagefind ${previous} …`);
	const run = (command: string, args: string[]): Buffer | string =>
		execFileSync(command, args, { cwd: folder, stdio: 'inherit' });
	run('npm', ['install', '--no-save', '--no-audit', '--no-fund', `pagefind@${previous}`]);
	build(folder, 600_000);
	run('npx', ['playwright', 'test', 'search']);
} finally {
	rmSync(folder, { recursive: true });
}
