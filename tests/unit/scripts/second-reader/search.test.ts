import { expect, test } from 'vitest';
import { smallRepository } from './repository.ts';

const { write, publish, changesAfter } = smallRepository();

test.each([
	['under another page', '  - sim gone\nfaq:\n', 'faq:\n  - sim gone\n', 'sim gone'],
	['under another page as well', 'faq:\n', 'faq:\n  - sim gone\n', 'sim gone › steps and faq'],
] as const)('a second person reads a question that is put %s', (_, words, by, after) => {
	write('questions/en.yaml', 'steps:\n  - lost my sim\n  - sim gone\nfaq:\n  - what does it cost\n');
	publish();
	expect(changesAfter('questions/en.yaml', words, by)).toContainEqual(
		expect.objectContaining({ what: 'moved', where: 'faq', before: 'sim gone › steps', after }),
	);
});

test('a second person reads which words the search leaves out', () => {
	expect(changesAfter('aliases/en.yaml', '[the,', '[the, lost,')).toEqual([
		expect.objectContaining({ what: 'setting', where: 'stopWords', before: '', after: 'lost' }),
	]);
});

test('an editor waits for nobody who adds search words: they are only listed', () => {
	expect(changesAfter('aliases/en.yaml', 'index: [start]', 'index: [start, where do i begin]')).toEqual([
		expect.objectContaining({ what: 'search', before: '', after: 'where do i begin' }),
	]);
});
