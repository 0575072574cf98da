import { globSync, readFileSync } from 'node:fs';
import postcss from 'postcss';
import parseSelectors from 'postcss-selector-parser';
import { expect, test } from 'vitest';

const read = (pattern: string): string =>
	globSync(pattern)
		.map((file) => readFileSync(file, 'utf8'))
		.join('\n');
const styleElement = /<style[^>]*>(.*?)<\/style>/gs;

/** The classes and ids in the selectors of all our styles. */
function namesInStyles(): string[] {
	const components = Array.from(read('src/**/*.astro').matchAll(styleElement), ([, css = '']) => css);
	const names = new Set<string>();
	postcss.parse([read('src/**/*.css'), ...components].join('\n')).walkRules(({ parent, selector }) => {
		if (parent?.type === 'atrule' && 'name' in parent && parent.name === 'keyframes') return;
		const selectors = parseSelectors().astSync(selector);
		selectors.walkClasses(({ value }) => void names.add(value));
		selectors.walkIds(({ value }) => void names.add(value));
	});
	return [...names];
}

/** What has a class or an id: values of these attributes, and scripts, which write some. */
const elements = /\s(?:class|id)=(?:"[^"]*"|'[^']*'|[^\s>]+)|<script[^>]*>.*?<\/script>/gs;

test('after an upgrade of Starlight each of our styles still finds what it is for: on a page, or in a script', () => {
	const names = namesInStyles();
	expect(names).toContain('right-sidebar-container');
	const built = [...(read('dist/**/*.html').match(elements) ?? []), read('dist/**/*.js')].join('\n');
	const isUsed = (name: string): boolean => new RegExp(`(?<![\\w-])${RegExp.escape(name)}(?![\\w-])`).test(built);
	// Boxes that an editor may use, though none does today: where one kind is found, all are.
	expect(isUsed('starlight-aside--caution')).toBe(true);
	expect(names.filter((name) => !name.startsWith('starlight-aside--') && !isUsed(name))).toEqual([]);
});
