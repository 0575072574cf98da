import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contentHash, hashedName, walk } from '../../src/lib/dist.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'dist-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('every file is listed once by its address, folders are not', () => {
	mkdirSync(join(folder, 'en/steps'), { recursive: true });
	for (const file of ['index.html', 'en/steps/index.html', 'en/a.css']) writeFileSync(join(folder, file), '');
	expect(walk(folder)).toEqual(['/en/a.css', '/en/steps/index.html', '/index.html']);
});

test('a name changes with the content and with nothing else', () => {
	expect(hashedName('keep.js', 'one')).toBe(`keep.${contentHash('one')}.js`);
	expect(hashedName('keep.js', 'one')).toBe(hashedName('keep.js', Buffer.from('one')));
	expect(hashedName('keep.js', 'one')).not.toBe(hashedName('keep.js', 'two'));
	expect(hashedName('a.b.woff2', 'one')).toMatch(/^a\.b\.[0-9a-f]{8}\.woff2$/);
});
