import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The styles of all languages: style files, and the style element of each component. */
const styles = globSync('src/{components,head,pages,styles,integrations}/**/*.{astro,css}').map((file) => {
	const text = readFileSync(file, 'utf8');
	const css = file.endsWith('.css')
		? text
		: Array.from(text.matchAll(/<style[^>]*>(.*?)<\/style>/gs), ([, css]) => css);
	return { file, css: String(css).replace(/\/\*.*?\*\//gs, '') };
});

test('a colour of the pages is changed in tokens.css alone: other styles name none but black and white', () => {
	const colour = /(?:hsl|rgb)\([^)]*\)|(?<=[:,(]\s*)#[\da-f]{3,8}(?=[;,)\s])/g;
	const neutral = /^(?:hsl\(0 0%|rgb\(0 0 0|#fff$|#000$)/;
	const named = styles
		.filter(({ file }) => file !== 'src/styles/tokens.css')
		.flatMap(({ file, css }) =>
			(css.match(colour) ?? []).filter((name) => !neutral.test(name)).map((name) => [file, name]),
		);
	expect(named).toEqual([]);
});

test('the words of a language are in its folder: no style has a Chinese or Urdu letter', () => {
	const letter = /[\p{L}&&[\p{Script=Han}\p{Script=Arabic}]]/v;
	expect(styles.filter(({ css }) => letter.test(css))).toEqual([]);
});
