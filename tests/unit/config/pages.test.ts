import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { localeList } from '../../../src/config/locales.ts';
import { pages } from '../../../src/config/pages.ts';

test('each page that code names exists in every language', () => {
	const files = localeList.flatMap((locale) =>
		Object.values(pages).map((slug) => `src/content/docs/${locale}/${slug || 'index'}.mdx`),
	);
	expect(files.filter((file) => !existsSync(file))).toEqual([]);
});
