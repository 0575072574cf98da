import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { errorsAfterAdding, pageOf, placeOf } from './adding.ts';
import { expectRefused, validProject } from '../support/guide/project.ts';

const phraseImport = "import Phrase from '~/components/phrases/Phrase.astro';\n\n";

describe('readers get no text in another language:', () => {
	test('a page pasted over the page of another language gives one message', () => {
		const project = validProject();
		const { file, end } = pageOf('ur');
		const english =
			'\nTell your operator that the phone is gone.\n\nAsk them to block the line now.\n\n- Bring the original card with you.\n- Keep the receipt of the counter.\n';
		project.edit(file, end, `${end}\n${english}`);
		expectRefused(project.errors(), {
			...placeOf('ur'),
			excerpt: 'Tell your operator',
			message: '4 lines',
			fix: 'pasted into this file',
		});
		const [zh, en] = ['zh-cn', 'en'].map((folder) => `src/content/docs/${folder}/steps.mdx`);
		project.write(en ?? '', readFileSync(join(project.root, zh ?? ''), 'utf8'));
		expect(
			project.errors().filter((error) => error.file === en && /This page is in English/.test(error.message)),
		).toHaveLength(1);
	});

	test.each([
		['ur', `${phraseImport}> <Phrase lang="en">Please re-issue my eSIM on the same number.</Phrase>`],
		['en', `${phraseImport}Say <Phrase lang="ur">میری eSIM گم ہو گئی ہے۔</Phrase> and show it.`],
	] as const)('%s: “%s” is no false alarm', (language, text) => {
		expect(errorsAfterAdding(language, text)).toEqual([]);
	});
});
