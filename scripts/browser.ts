import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Where Debian, Ubuntu and the makers' own packages put a Chromium; the one without a window first. */
const systemPaths = [
	'/usr/bin/chromium-headless-shell',
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
];

/**
 * Finds a Chromium on this machine: the one CHROMIUM_PATH names, Playwright's own, or the system's.
 * @returns its path, or undefined where there is none yet
 * @throws Error when CHROMIUM_PATH names a file that does not exist
 */
export function findBrowser(): string | undefined {
	const named = process.env['CHROMIUM_PATH'];
	if (named) {
		if (existsSync(named)) return named;
		throw new Error(`CHROMIUM_PATH is "${named}", but there is no such file.`);
	}
	return [chromium.executablePath(), ...systemPaths].find((path) => existsSync(path));
}

/** Ways to get a Chromium, and a font for Chinese to print with, the gentlest first. Not every machine knows each of them. */
const installers: [string, string[]][] = [
	['npx', ['playwright', 'install', '--with-deps', 'chromium']],
	['apt-get', ['update']],
	['apt-get', ['install', '--yes', '--no-install-recommends', 'chromium-headless-shell', 'fonts-wqy-zenhei']],
];

/**
 * Makes sure there is a Chromium: finds one or installs one.
 * @returns its path
 * @throws Error with what the reader of the message can do, when no way works
 */
export function ensureBrowser(): string {
	for (const [command, args] of installers) {
		const path = findBrowser();
		if (path) return path;
		try {
			execFileSync(command, args, { stdio: 'inherit', timeout: 10 * 60 * 1000 });
		} catch (cause) {
			console.warn(
				`"${command} ${args.join(' ')}" did not work here: ${cause instanceof Error ? cause.message : String(cause)}`,
			);
		}
	}
	const path = findBrowser();
	if (path) return path;
	throw new Error('No Chromium could be found or installed. Install one and name its path in CHROMIUM_PATH.');
}

if (import.meta.main) console.log(`Browser for the tests and the PDFs: ${ensureBrowser()}`);
