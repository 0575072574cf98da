import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium103, fetchOldChromium, oldChromiumArguments, oldChromiumMissing } from './oldChromium.ts';
import { startWithPuppeteer } from './puppeteer.ts';
import { startWithWebDriver } from './webdriver.ts';
import type { Engine } from './session.ts';

const firstThatExists = (paths: (string | undefined)[]) => paths.find((path) => path && existsSync(path));

const firefox = () => firstThatExists([process.env['FIREFOX_PATH'], '/usr/bin/firefox-esr', '/usr/bin/firefox']);
const webkitDriver = () => firstThatExists([process.env['WEBKIT_DRIVER_PATH'], '/usr/bin/WebKitWebDriver']);

/** WebKitGTK has no mode without a window: where there is no screen it is given one that nobody sees. */
async function virtualScreen(): Promise<{ display: string; close: () => void }> {
	const { DISPLAY } = process.env;
	if (DISPLAY) return { display: DISPLAY, close: () => undefined };
	// With `-displayfd` the server chooses a free number and writes it to that descriptor.
	const screen = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1400x1000x24'], {
		stdio: ['ignore', 'pipe', 'ignore'],
	});
	const number = await new Promise<string>((resolve, reject) => {
		screen.stdout.once('data', (text: Buffer) => resolve(text.toString().trim()));
		screen.once('error', reject);
		screen.once('exit', () => reject(new Error('Xvfb did not start.')));
	});
	return { display: `:${number}`, close: () => void screen.kill() };
}

/** The browsers beside today's Chromium that the main journeys are walked in. */
const engines: Engine[] = [
	{
		name: 'firefox',
		hasPopovers: true,
		missing: () => (firefox() ? undefined : 'Install Firefox (Debian: firefox-esr) or set FIREFOX_PATH.'),
		start: () => startWithPuppeteer({ browser: 'firefox', executablePath: firefox() ?? '' }),
	},
	{
		name: 'chromium103',
		hasPopovers: false,
		missing: oldChromiumMissing,
		start: () => startWithPuppeteer({ executablePath: fetchOldChromium(chromium103), args: oldChromiumArguments }),
	},
	{
		name: 'webkit',
		hasPopovers: true,
		missing: () => {
			if (!webkitDriver()) return 'Install WebKitGTK’s driver (Debian: webkit2gtk-driver) or set WEBKIT_DRIVER_PATH.';
			const hasScreen = process.env['DISPLAY'] ?? firstThatExists(['/usr/bin/Xvfb']);
			return hasScreen ? undefined : 'Install a screen for WebKitGTK (Debian: xvfb).';
		},
		start: async () => {
			const screen = await virtualScreen();
			const environment = {
				DISPLAY: screen.display,
				// Root in a container has no sandbox to offer; the pages under test are our own.
				WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
			};
			const session = await startWithWebDriver(webkitDriver() ?? '', { browserName: 'MiniBrowser' }, environment);
			const close = () => session.close().finally(screen.close);
			return { ...session, close };
		},
	},
];

/**
 * The engines to test: those that ENGINES names (`ENGINES=firefox,webkit`), or all.
 * @throws Error when ENGINES names one that does not exist, or this machine lacks one: nothing is passed over in
 * silence
 */
export function chosenEngines(): Engine[] {
	const names = process.env['ENGINES']?.split(',');
	const unknown = names?.filter((name) => !engines.some((engine) => engine.name === name)) ?? [];
	if (unknown.length)
		throw new Error(`There is no engine ${unknown.join(', ')}: ${engines.map(({ name }) => name).join(', ')}.`);
	const chosen = engines.filter(({ name }) => names?.includes(name) ?? true);
	const missing = chosen.map((engine) => engine.missing()).filter((message) => message !== undefined);
	if (missing.length) throw new Error(missing.join('\n'));
	return chosen;
}
