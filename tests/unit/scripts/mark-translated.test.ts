import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { blobHash } from '../../../src/integrations/content-lint/readers/content/blobHash.ts';
import { markTranslated, withSourceHash } from '../../../scripts/markTranslated.ts';
import { validProject } from '../../support/guide/project.ts';

const hash = '0123456789abcdef0123456789abcdef01234567';

describe('an editor who has compared a translation', () => {
	test('marks that page alone, and only then does it pass', () => {
		const project = validProject();
		project.edit('src/content/docs/zh-cn/steps.mdx', '带上', '要带');
		expect(markTranslated(project.root, ['ur/steps'])).toEqual(['src/content/docs/ur/steps.mdx']);
		expect(project.errors().map(({ file }) => file)).toEqual(['src/content/docs/en/steps.mdx']);
		expect(markTranslated(project.root, [])).toEqual(['src/content/docs/en/steps.mdx']);
		expect(project.errors()).toEqual([]);
	});

	test('must name it: without a name nothing is marked', () => {
		const { status, stderr } = spawnSync(process.execPath, ['scripts/markTranslated.ts'], { encoding: 'utf8' });
		expect(status).toBe(1);
		expect(stderr).toContain('npm run mark-translated -- ur/steps');
	});

	test('gets an error for a page that does not exist', () => {
		expect(() => markTranslated(validProject().root, ['ur/stpes'])).toThrow('There is no translation "ur/stpes"');
	});

	test('finds the rest of the file unchanged', () => {
		const text = '---\ntitle: a\nsources: [x]\n---\n\ntranslationOf: not this one\n';
		expect(withSourceHash(text, hash)).toBe(
			`---\ntitle: a\nsources: [x]\ntranslationOf: ${hash}\n---\n\ntranslationOf: not this one\n`,
		);
		expect(withSourceHash(withSourceHash(text, hash.replaceAll('0', 'f')), hash)).toBe(withSourceHash(text, hash));
	});

	test('may work on Windows: CRLF stays, and the hash is that of LF', () => {
		expect(withSourceHash('---\r\ntitle: a\r\ntranslationOf: old\r\n---\r\nx', hash)).toBe(
			`---\r\ntitle: a\r\ntranslationOf: ${hash}\r\n---\r\nx`,
		);
		const project = validProject();
		const file = 'src/content/docs/zh-cn/steps.mdx';
		project.write(file, readFileSync(join(project.root, file), 'utf8').replaceAll('\n', '\r\n'));
		expect(project.errors()).toEqual([]);
	});

	test('can compute the hash with git itself', () => {
		const text = '---\ntitle: 步骤\n---\n';
		expect(blobHash(text)).toBe(
			execFileSync('git', ['hash-object', '--stdin'], { input: text, encoding: 'utf8' }).trim(),
		);
	});
});
