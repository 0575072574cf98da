import { stripVTControlCharacters } from 'node:util';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Problem } from '../../src/integrations/content-lint/rule.ts';
import { report } from '../../src/integrations/content-lint/report.ts';

const problem: Problem = {
	rule: 'facts/typed-number',
	severity: 'error',
	file: 'src/content/docs/ur/steps.mdx',
	line: 12,
	excerpt: '668',
	message: 'Typed by hand.',
	fix: 'Write <Dial id="sim-check" /> in its place.',
};

afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllEnvs();
});

/** Captures the output of the terminal. */
function captureOutput(): () => string {
	const error = vi.spyOn(console, 'error').mockReturnValue();
	const log = vi.spyOn(console, 'log').mockReturnValue();
	return () => stripVTControlCharacters([...error.mock.calls, ...log.mock.calls].flat().join('\n'));
}

describe('an editor reads', () => {
	test('file, line, words, message and fix in the terminal', () => {
		const read = captureOutput();
		expect(report([problem])).toBe(true);
		for (const part of [
			problem.file,
			'line 12',
			'668',
			'Typed by hand. [facts/typed-number]',
			'→ Write <Dial',
			'1 error, 0 warnings.',
		])
			expect(read()).toContain(part);
	});

	test('the same at the line of a pull request', () => {
		vi.stubEnv('GITHUB_ACTIONS', 'true');
		const read = captureOutput();
		report([{ ...problem, fix: 'First.\n100 % sure.' }]);
		expect(read()).toContain(
			'::error file=src/content/docs/ur/steps.mdx,line=12,title=facts/typed-number::668%0ATyped by hand.%0A→ First.%0A100 %25 sure.',
		);
	});

	test('what to do if a check that judges words is wrong', () => {
		const read = captureOutput();
		report([problem]);
		expect(read()).not.toContain('When a check is wrong');
		report([{ ...problem, rule: 'advice/secret', mayBeWrong: true }]);
		expect(read()).toContain('When a check is wrong');
		expect(read()).toContain('- { rule: advice/secret, file: src/content/docs/ur/steps.mdx, words: "668", reason: … }');
	});

	test('nothing if there is no problem; a warning stops nothing', () => {
		const read = captureOutput();
		expect(report([])).toBe(false);
		expect(read()).toBe('');
		expect(report([{ ...problem, severity: 'warning' }])).toBe(false);
	});
});
