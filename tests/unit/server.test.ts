import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { answerFrom, memoizedBrotli } from '../../scripts/static-server/answerFrom.ts';

test('the host of the tests answers as a good one does: compressed, and with the error page', async () => {
	const dist = mkdtempSync(join(tmpdir(), 'dist-'));
	onTestFinished(() => rmSync(dist, { recursive: true }));
	writeFileSync(join(dist, 'index.html'), 'Home');
	writeFileSync(join(dist, '404.html'), 'Not here');
	for (const [path, status, words] of [
		['/', 200, 'Home'],
		['/en/nothing/', 404, 'Not here'],
		['/index.html/more', 404, 'Not here'],
	] as const) {
		const answer = await answerFrom(dist, path, memoizedBrotli());
		expect(answer).toMatchObject({ status, type: 'text/html; charset=utf-8', encoding: 'br' });
		expect(brotliDecompressSync(answer.body).toString()).toBe(words);
	}
});
