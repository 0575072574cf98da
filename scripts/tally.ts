import { readFileSync } from 'node:fs';

// Adds up the results of Vitest and Playwright. The reports are not in test-results/, because Playwright empties it.
interface VitestReport {
	numPassedTests: number;
	numFailedTests: number;
}
interface PlaywrightReport {
	stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}

const read = <Report>(name: string): Report =>
	JSON.parse(readFileSync(new URL(`../reports/${name}.json`, import.meta.url), 'utf8')) as Report;

const unit = read<VitestReport>('unit');
const built = read<VitestReport>('built');
const browser = read<PlaywrightReport>('playwright').stats;

const passed = unit.numPassedTests + built.numPassedTests + browser.expected;
const failed = unit.numFailedTests + built.numFailedTests + browser.unexpected + browser.flaky;
console.log(`\n${passed} passed, ${failed} failed`);
if (passed === 0 || failed > 0 || browser.skipped > 0) process.exitCode = 1;
