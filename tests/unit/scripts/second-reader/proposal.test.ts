import { rmSync, symlinkSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dataFiles, pageFiles } from '../../../support/guide/validContent.ts';
import { smallRepository } from './repository.ts';

const { path, write, git, publish, changes, changesAfter } = smallRepository();

const unreadable = (after: unknown): unknown => [expect.objectContaining({ what: 'unreadable', after })];

test.each([
	['facts.yaml', 'new-sim-wait:', 'new-sim-wait'],
	['i18n/en.json', '"a.c": "Search" }', '"a.c": "Search"'],
	['docs/en/steps.mdx', 'title: ', 'title: ['],
	// Each stands for more text than any machine can hold.
	['facts.yaml', 'new-sim-wait:', 'a: &a { b: *a }\nnew-sim-wait:'],
	['facts.yaml', 'new-sim-wait:', 'a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nnew-sim-wait:'],
	['facts.yaml', 'new-sim-wait:', `a: &a x\nb: [${Array(200).fill('*a').join(', ')}]\nnew-sim-wait:`],
] as const)('a second person is shown a file that cannot be read any more: %s: %s → %s', (file, words, by) => {
	expect(changesAfter(file, words, by)).toEqual(unreadable(expect.stringContaining(by.split('\n')[0] ?? '')));
});

test.each([
	['too large to be read', () => write('facts.yaml', 'a: b\n'.repeat(200_000))],
	[
		'a link, which leads to a file of this machine',
		() => {
			rmSync(path('facts.yaml'));
			symlinkSync('/etc/hostname', path('facts.yaml'));
		},
	],
])('a file that is now %s counts as gone', (_, replace) => {
	replace();
	const gone = changes();
	expect(gone.length).toBeGreaterThan(0);
	expect(gone.filter(({ file, after }) => file !== 'src/content/facts.yaml' || after !== '')).toEqual([]);
});

test('a page made to be slow to compare is shown as a whole, not sentence by sentence', () => {
	const file = 'docs/en/steps.mdx';
	write(file, `${pageFiles[file] ?? ''}\n${'a'.repeat(200_000)}:\n\n${'- b\n'.repeat(50_000)}`);
	expect(changes()).toEqual(unreadable(expect.stringContaining('aaa')));
});

test('where two lines of so long a page change places, both are shown', () => {
	const file = 'docs/en/steps.mdx';
	const withEnd = (end: string): string => `${pageFiles[file] ?? ''}\n${'a '.repeat(10_000)}\n\n${end}`;
	write(file, withEnd('First this.\n\nThen that.\n'));
	publish();
	write(file, withEnd('Then that.\n\nFirst this.\n'));
	expect(changes()).toEqual(unreadable('Then that. ⏎ First this.'));
});

test('a second person is told of a new link', () => {
	symlinkSync('/etc/hostname', path('new.yaml'));
	expect(changes()).toEqual(unreadable(''));
});

test('changes on main after the proposal began are not listed', () => {
	publish();
	git('checkout', '--quiet', '-B', 'later');
	write('dial-codes.yaml', (dataFiles['dial-codes.yaml'] ?? '').replace('668', '999'));
	publish();
	git('checkout', '--quiet', 'proposal');
	write('docs/en/steps.mdx', (pageFiles['docs/en/steps.mdx'] ?? '').replace('the original', '**the original**'));
	expect(changes()).toEqual([]);
});
