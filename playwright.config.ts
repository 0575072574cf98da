import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './scripts/browser/find.ts';

const executablePath = findBrowser();
const port = Number(process.env['PORT'] ?? 4321);

/**
 * A small Android at the width the guide is made for first. Its screen is drawn at one pixel for one: sharper costs a
 * sixth of the time.
 */
const phone = { ...devices['Pixel 5'], viewport: { width: 360, height: 740 }, deviceScaleFactor: 1 };

export default defineConfig({
	testDir: 'tests',
	testMatch: ['e2e/**/*.spec.ts', 'a11y/**/*.spec.ts'],
	fullyParallel: true,
	forbidOnly: true,
	retries: 0,
	// Generous, because two cores may be busy with something else; a test that passes does not wait for them.
	timeout: 90_000,
	expect: { timeout: 15_000 },
	workers: 2,
	reporter: [['dot'], ['json', { outputFile: 'reports/playwright.json' }]],
	use: {
		...phone,
		baseURL: `http://localhost:${port}`,
		// A guide saved for use without internet would answer in place of the build under test; its own tests allow it.
		serviceWorkers: 'block',
		// The tests of a worker share a context, which is reset in between: 98 tests took 154 s of the processors with one
		// each, and 111 s so. A spec that leaves behind what is not reset (offline, letter sizes, speed of the link, answers
		// in the cache) turns it off.
		reuseContext: true,
		launchOptions: executablePath ? { executablePath } : {},
	},
	webServer: {
		command: `npm run preview -- --port ${port}`,
		env: { ASTRO_PREVIEW_BACKGROUND: '0' },
		url: `http://localhost:${port}/`,
		reuseExistingServer: false,
	},
});
