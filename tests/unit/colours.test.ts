import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('every colour of the pages is in tokens.css: other styles name none but black and white', () => {
	const files = globSync('src/**/*.{astro,css}').filter((file) => file !== 'src/styles/tokens.css');
	const named = files.flatMap((file) =>
		(readFileSync(file, 'utf8').match(/(?:hsl|rgb)\([^)]*\)|(?<=[:,(]\s*)#[\da-f]{3,8}(?=[;,)\s])/g) ?? [])
			.filter((colour) => !/^(?:hsl\(0 0%|rgb\(0 0 0|#fff$|#000$)/.test(colour))
			.map((colour) => `${file} ${colour}`),
	);
	expect(named).toEqual([]);
});
