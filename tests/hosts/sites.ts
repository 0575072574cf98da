import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';

const cache = resolve('node_modules/.cache/hosts');

/** A built site of the tests, and what it was built with. */
interface BuiltSite {
	dist: string;
	env: { SITE_URL: string; BASE_PATH: string; REPO_URL?: string };
	/** The folder of the site without its last slash. */
	folder: string;
}

/** The site at the top of its host: what `npm run build:local` wrote, in a copy to which nginx's files may be added. */
export const atTop: BuiltSite = {
	dist: `${cache}/top`,
	env: { SITE_URL: 'http://localhost:4321', BASE_PATH: '' },
	folder: '',
};

/** The site in a folder, as project pages on GitHub have it. */
export const inFolder: BuiltSite = {
	dist: `${cache}/folder`,
	env: { SITE_URL: 'https://example.org', BASE_PATH: '/esim/', REPO_URL: 'https://git.example.net/you/guide' },
	folder: '/esim',
};

/** A second build of the same sources. */
export const again = `${cache}/again`;

function build(dist: string, env: Record<string, string>): void {
	rmSync(dist, { recursive: true, force: true });
	execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', dist], {
		// Nothing of the test runner's own environment, in which Astro would build for development.
		env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env },
		stdio: ['ignore', 'ignore', 'inherit'],
	});
}

/**
 * Builds the site in a folder twice, the second time as on a machine with another clock and other habits.
 * @throws Error when there is no dist/, or a build fails
 */
export default function setup(): void {
	if (!existsSync('dist')) throw new Error('There is no dist/: run `npm run build:local` first.');
	rmSync(atTop.dist, { recursive: true, force: true });
	cpSync('dist', atTop.dist, { recursive: true });
	// For another look at the same builds while the tests are written.
	if (process.env['REUSE_BUILDS'] && existsSync(inFolder.dist) && existsSync(again)) return;
	build(inFolder.dist, inFolder.env);
	build(again, { ...inFolder.env, TZ: 'Pacific/Kiritimati', LANG: 'ur_PK.UTF-8', LC_ALL: 'ur_PK.UTF-8' });
}
