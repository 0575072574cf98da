import { globSync, readFileSync } from 'node:fs';
import postcss from 'postcss';
import parseSelectors from 'postcss-selector-parser';
import { expect, test } from 'vitest';

const read = (pattern: string): string =>
	globSync(pattern)
		.map((file) => readFileSync(file, 'utf8'))
		.join('\n');
const styleElement = /<style[^>]*>(.*?)<\/style>/gs;
const components = read('src/**/*.astro');
const styles = [read('src/**/*.css'), ...Array.from(components.matchAll(styleElement), ([, css = '']) => css)];
const ours = components.replace(styleElement, '') + read('src/**/*.{ts,mdx}');
const starlight = read('node_modules/@astrojs/starlight/dist/**/*.{astro,css,js}');

/** The classes and ids in the selectors of all our styles. */
function namesInStyles(): string[] {
	const names = new Set<string>();
	postcss.parse(styles.join('\n')).walkRules(({ parent, selector }) => {
		if (parent?.type === 'atrule' && 'name' in parent && parent.name === 'keyframes') return;
		const selectors = parseSelectors().astSync(selector);
		selectors.walkClasses(({ value }) => void names.add(value));
		selectors.walkIds(({ value }) => void names.add(value));
	});
	return [...names];
}

/** Whether a text has a name as a whole word, not preceded by the given characters. */
const has = (text: string, name: string, before: string): boolean =>
	new RegExp(`(?<![\\w${before}-])${RegExp.escape(name)}(?![\\w-])`).test(text);

test('after an upgrade, Starlight still has every name that our styles take from it', () => {
	// A name after a dot is in a selector: our scripts look for it, and do not give it.
	const names = namesInStyles().filter((name) => /^(?:sl-|starlight)/.test(name) || !has(ours, name, '.'));
	expect(names).toContain('right-sidebar-container');
	expect(names.filter((name) => !has(starlight, name, ''))).toEqual([]);
});
