import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type Browser } from '@playwright/test';

/** Headless Chromium in Debian and Ubuntu. It is faster: 87 tests took 1.3 to 1.5 minutes; full Chromium took 2.3. */
const shellPaths = ['/usr/bin/chromium-headless-shell'];

/** A whole Chromium or Chrome in Debian, Ubuntu and Google's packages. */
const wholePaths = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
];

const firstOf = (paths: readonly string[]): string | undefined => paths.find((path) => existsSync(path));

/**
 * The Chromium that CHROMIUM_PATH names.
 * @throws Error when it names a file that does not exist
 */
function named(): string | undefined {
	const path = process.env['CHROMIUM_PATH'];
	if (!path || existsSync(path)) return path;
	throw new Error(`CHROMIUM_PATH is "${path}", but there is no such file.`);
}

/**
 * Finds a Chromium on this machine: the one CHROMIUM_PATH names, the system's without a window, Playwright's own, or
 * any other of the system's.
 * @returns its path, or undefined where there is none yet
 * @throws Error when CHROMIUM_PATH names a file that does not exist
 */
export const findBrowser = (): string | undefined =>
	named() ?? firstOf([...shellPaths, chromium.executablePath(), ...wholePaths]);

/**
 * Finds a whole Chromium: the headless one has no back/forward cache.
 * @returns its path, or undefined where there is none yet
 * @throws Error when CHROMIUM_PATH names a file that does not exist
 */
export const findWholeBrowser = (): string | undefined =>
	named() ?? firstOf([chromium.executablePath(), ...wholePaths]);

/**
 * Starts the Chromium of this machine, with these flags. Playwright leaves out its sandbox, which containers do not allow.
 * @throws Error where there is none
 */
export function launchBrowser(...flags: string[]): Promise<Browser> {
	const executablePath = findBrowser();
	return chromium.launch({ ...(executablePath && { executablePath }), args: flags });
}

/**
 * Ways to install what is missing, the least invasive first: both kinds of Chromium, and a Chinese font for the PDFs.
 */
const installers: [string, string[]][] = [
	['npx', ['playwright', 'install', '--with-deps', 'chromium']],
	['apt-get', ['update']],
	[
		'apt-get',
		['install', '--yes', '--no-install-recommends', 'chromium', 'chromium-headless-shell', 'fonts-wqy-zenhei'],
	],
];

/**
 * Whether to add the faster Chromium to the one that is there: only as root, as in a container, which few developers are
 * on a machine of their own.
 */
const mayAddShell = (): boolean =>
	process.getuid?.() === 0 && existsSync('/usr/bin/apt-get') && firstOf(shellPaths) === undefined && !named();

/** Runs an installer and says so first. If it fails, the next one may work. */
function install([command, args]: (typeof installers)[number]): void {
	const line = `${command} ${args.join(' ')}`;
	const why = findWholeBrowser() ? 'Adding a Chromium without a window, which is faster' : 'No Chromium was found';
	console.log(`${why}. Running: ${line}`);
	try {
		execFileSync(command, args, { stdio: 'inherit', timeout: 10 * 60 * 1000 });
	} catch (cause) {
		console.warn(`"${line}" did not work here: ${cause instanceof Error ? cause.message : String(cause)}`);
	}
}

/**
 * Makes sure there is a whole Chromium: finds one or installs one, and in a container the faster kind as well.
 * @returns the path of the one to use
 * @throws Error with what the reader of the message can do, when no way works
 */
export function ensureBrowser(): string {
	const missing = mayAddShell() ? installers.slice(findWholeBrowser() ? 1 : 0) : installers;
	for (const installer of missing) if (!findWholeBrowser() || mayAddShell()) install(installer);
	const path = findBrowser();
	if (path && findWholeBrowser()) return path;
	throw new Error('No Chromium could be found or installed. Install one and name its path in CHROMIUM_PATH.');
}
