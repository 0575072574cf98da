import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { markTranslated } from '../../scripts/markTranslated.ts';
import { blobHash } from '../../src/integrations/content-lint/readers/content/blobHash.ts';
import { expectRefused, validProject } from './project.ts';

const page = (name: string): string => `src/content/docs/${name}.mdx`;

test('a guide without a mistake gives no message', () => {
	expect(validProject().problems()).toEqual([]);
});

describe('an editor learns', () => {
	test('which file to write when the Urdu page is missing', () => {
		const project = validProject();
		project.remove(page('ur/steps'));
		expectRefused(project.errors(), {
			file: page('ur/steps'),
			excerpt: 'steps',
			message: /exists in 简体中文, English but not in اردو/,
			fix: `Write it as ${page('ur/steps')}`,
		});
	});

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

	test('a heading without an id, a second main heading and an id that is not ASCII are refused', () => {
		const project = validProject();
		project.edit(page('en/steps'), ' {#person}', '');
		project.edit(page('zh-cn/index'), '## 什么', '# 什么');
		project.edit(page('ur/index'), '{#what}', '{#کیا}');
		const messages = project.errors().map(({ file, excerpt: text, fix }) => `${file} ${text} ${fix}`);
		expect(messages).toContainEqual(expect.stringMatching(/en\/steps.*## Go yourself .*\{#id-in-english\}/));
		expect(messages).toContainEqual(expect.stringMatching(/zh-cn\/index.*# 什么.*Put ## in place/));
		expect(messages).toContainEqual(expect.stringMatching(/ur\/index.*\{#کیا\}.*English id/));
	});

	test('a link to another language, and one without its last slash, are refused', () => {
		const project = validProject();
		project.edit(page('ur/index'), '/ur/steps/#person', '/en/steps/#person');
		project.edit(page('en/index'), '/en/steps/#person', '/en/steps');
		expect(project.errors()).toEqual([
			expect.objectContaining({ file: page('en/index'), fix: 'Write /en/steps/' }),
			expect.objectContaining({ file: page('ur/index'), fix: expect.stringContaining('/ur/steps/') }),
		]);
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

test('a new page in one language gives one message, at its file, with the pages to write', () => {
	const project = validProject();
	const text = project.read(page('en/steps')).replace('The steps of a replacement', 'Abroad');
	project.write(page('en/abroad'), text.replace('Where to go', 'How to go'));
	expectRefused(project.errors(), {
		file: page('en/abroad'),
		excerpt: 'abroad',
		message: 'only in English',
		fix: `${page('zh-cn/abroad')}, ${page('ur/abroad')}`,
	});
});
