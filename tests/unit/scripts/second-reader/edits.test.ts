import { expect, test } from 'vitest';
import { changesIn } from '../../../../scripts/second-reader/compare.ts';
import { commentOn, type Change } from '../../../../scripts/second-reader/markdown.ts';
import { textsIn } from '../../../support/guide/textsIn.ts';
import { foldedEdits, labelledEdits, newSentences } from './edits.ts';

// Old versions of some passages replace the current ones, so that an edit of the guide breaks no test.
const content = new Map([...textsIn('src/content'), ...textsIn('tests/unit/scripts/second-reader/guide')]);

const guide = [...content.values()].join('\n');

/** Returns the changes that the comment lists for an edit, and whether it asks for a second reader. */
function reviewEdit(name: string, edit: (text: string) => string): { changes: Change[]; needsReader: boolean } {
	const file = `src/content/${name}`;
	const before = content.get(file) ?? '';
	expect(edit(before)).not.toBe(before);
	const changes = changesIn([{ file, before, after: edit(before) }], guide);
	return { changes, needsReader: /^## /m.test(commentOn(changes)) };
}

test.each(foldedEdits)(
	'an editor’s harmless change is listed and needs no second reader: %s, %s → %s',
	(name, words, by) => {
		const { changes, needsReader: isAsked } = reviewEdit(name, (text) => text.replace(words, () => by));
		expect(changes).not.toEqual([]);
		expect(isAsked).toBe(false);
	},
);

test.each(labelledEdits)('a grave change needs a second reader: %s, %s → %s', (name, words, by) => {
	expect(reviewEdit(name, (text) => text.replace(words, () => by)).needsReader).toBe(true);
});

test.each(newSentences)('a new sentence needs a second reader: $text', (added) => {
	const { needsReader: isAsked } = reviewEdit(`docs/${added.page}.mdx`, (text) => `${text}\n\n${added.text}\n`);
	expect(isAsked).toBe(true);
});

test('changes of the site are listed, changes of documents for developers are not', () => {
	const edit = { before: 'a\nb', after: 'a\nc' };
	const files = [
		'src/config/moved.ts',
		'src/components/facts/Dial.astro',
		'public/robots.txt',
		'docs/a.md',
		'README.md',
	];
	const changes = changesIn(
		files.map((file) => ({ file, ...edit })),
		guide,
	);
	expect(changes.map(({ file, before, after }) => [file, before, after])).toEqual(
		files.slice(0, 3).map((file) => [file, 'b', 'c']),
	);
});
