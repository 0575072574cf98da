import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { markTranslated } from '../../scripts/markTranslated.ts';
import { blobHash } from '../../src/integrations/content-lint/readers/content/blobHash.ts';
import { expectRefused, validProject } from '../support/guide/project.ts';

const page = (name: string): string => `src/content/docs/${name}.mdx`;

test('a guide without a mistake gives no message', () => {
	expect(validProject().problems()).toEqual([]);
});

describe('an editor learns', () => {
	test('that a page has no text', () => {
		const project = validProject();
		const zh = page('zh-cn/index');
		project.edit(
			zh,
			'先看[六个步骤](/zh-cn/steps/#person)。\n\n## 什么是补办 {#what}\n\n问你的<Term id="operator">运营商</Term>，再等<Fact id="new-sim-wait" />。\n',
			'',
		);
		expect(project.errors()).toContainEqual(expect.objectContaining({ file: zh, message: 'The page has no text.' }));
	});
});

describe('readers of all languages keep their place, because', () => {
	test('each language may have its own order of sections', () => {
		const project = validProject();
		project.edit(page('zh-cn/steps'), '带上证件原件。', '带上证件原件。\n\n## 等一等 {#wait}\n\n在柜台等。');
		project.edit(page('en/steps'), '## Go yourself', '## Wait {#wait}\n\nWait there.\n\n## Go yourself');
		project.edit(page('ur/steps'), '## خود', '## انتظار {#wait}\n\nوہیں انتظار کریں۔\n\n## خود');
		markTranslated(project.root, []);
		expect(project.errors()).toEqual([]);
	});
});

describe('a translation names the version of the Chinese page it was compared with:', () => {
	test('when the Chinese page changes, both editors get the line to paste', () => {
		const project = validProject();
		project.edit(page('zh-cn/steps'), '带上证件原件', '带上有效的证件原件');
		const hash = blobHash(readFileSync(join(project.root, page('zh-cn/steps')), 'utf8'));
		const expected = {
			message: `${page('zh-cn/steps')} has changed`,
			fix: `translationOf: ${hash}`,
			excerpt: 'translationOf: ',
		};
		const errors = project.errors();
		expect(errors).toHaveLength(2);
		expectRefused(errors.slice(0, 1), { ...expected, file: page('en/steps'), line: 8 });
		expectRefused(errors.slice(1), { ...expected, file: page('ur/steps'), line: 8 });
		project.edit(
			page('en/steps'),
			/translationOf: .*/.exec(errors[0]?.excerpt ?? '')?.[0] ?? '',
			`translationOf: ${hash}`,
		);
		expect(project.errors()).toHaveLength(1);
	});

	test('a translation without a version is refused', () => {
		const project = validProject();
		const text = readFileSync(join(project.root, page('en/steps')), 'utf8');
		project.write(page('en/steps'), text.replace(/^translationOf: .*\n/m, ''));
		expectRefused(project.errors(), {
			file: page('en/steps'),
			line: 1,
			excerpt: 'no "translationOf:" line',
			message: 'does not say which version',
			fix: /\ntranslationOf: [0-9a-f]{40}\n.*npm run mark-translated -- en\/steps/,
		});
	});
});
