import { expect, test } from 'vitest';
import { commentOn, type Change } from '../../../../scripts/second-reader/markdown.ts';

test('the comment quotes a stranger’s text without links, images, mentions or HTML', () => {
	const comment = commentOn([
		{
			file: 'src/content/docs/en/steps.mdx',
			where: '',
			what: 'sentence',
			before: 'Never | pay @everybody `now` <img src=x>',
			after: '![x](https://evil.example) www.evil.example\n\n# Heading',
		},
	]);
	const row = comment.split('\n').at(-2) ?? '';
	expect(row.match(/\|/g)).toHaveLength(4);
	expect(row.replace(/<\/?code>/g, '')).not.toMatch(/[@`<>![\]*_:.]/);
	expect(row).toContain('Never &#124; pay');
});

test('only changes that need a second reader are under the heading that sets the label; the rest is folded', () => {
	const change = { file: 'f', where: '', before: 'old', after: 'new' };
	const quiet = commentOn([{ ...change, what: 'day' }]);
	expect(quiet).not.toMatch(/^## /m);
	expect(quiet).toMatch(/Nothing here needs[^]*<details>[^]*old[^]*<\/details>/);
	const both = commentOn([
		{ ...change, what: 'search' },
		{ ...change, what: 'number' },
	]);
	expect(both).toMatch(/^## Needs a second reader$[^]*### Numbers[^]*<details>[^]*### What readers type/m);
	expect(commentOn([])).not.toContain('<details>');
});

test('a comment stays within the limit of GitHub, and says outside the fold how many lines are missing', () => {
	const change: Change = { file: 'f', where: '', what: 'search', before: 'no '.repeat(200), after: '' };
	const comment = commentOn(Array.from({ length: 500 }, () => change));
	expect(comment.length).toBeLessThan(65_536);
	expect(comment).toMatch(/<\/details>\n\nAnd \d+ lines more/);
});
