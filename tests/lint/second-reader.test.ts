import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { changedFiles } from '../../scripts/second-reader/commits.ts';
import { changesIn, type Change } from '../../scripts/second-reader/compare.ts';
import { commentOn } from '../../scripts/second-reader/markdown.ts';
import { dataFiles, pageFiles } from './validContent.ts';

const root = mkdtempSync(join(tmpdir(), 'second-reader-'));
afterAll(() => rmSync(root, { recursive: true }));

const git = (...args: string[]): string =>
	execFileSync('git', ['-c', 'user.name=Editor', '-c', 'user.email=editor@example.pk', ...args], {
		cwd: root,
		encoding: 'utf8',
	}).trim();
const path = (file: string): string => join(root, 'src/content', file);
const write = (file: string, text: string): void => {
	mkdirSync(dirname(path(file)), { recursive: true });
	writeFileSync(path(file), text);
};
const commit = (): string => {
	git('add', '-A');
	git('commit', '--quiet', '--allow-empty', '-m', 'Change');
	return git('rev-parse', 'HEAD');
};

Object.entries({ ...dataFiles, ...pageFiles }).forEach(([file, text]) => write(file, text));
write('i18n/en.json', '{ "a.b": "Never pay before.", "a.c": "Search" }');
git('init', '--quiet', '--initial-branch=main');
const start = commit();
let base = start;
beforeEach(() => {
	base = start;
	git('checkout', '--quiet', '--force', '-B', 'proposal', start);
});

const changesBetween = (from: string, to: string): Change[] => {
	const { changed, content } = changedFiles(root, from, to);
	return changesIn(changed, content);
};

/** What a second reader is shown of an edit. */
function after(file: string, words: string, by: string): Change[] {
	const text = readFileSync(path(file), 'utf8');
	expect(text).toContain(words);
	write(file, text.replace(words, by));
	return changesBetween(base, commit());
}

describe('a second person is asked to read', () => {
	test.each([
		['dial-codes.yaml', "code: '668'", "code: '688'", 'number', '668', '688'],
		['official-domains.yaml', 'domain: pta.gov.pk', 'domain: pta.com.pk', 'address', 'pta.gov.pk', 'pta.com.pk'],
		['facts.yaml', 'confidence: B', 'confidence: A', 'confidence', 'B', 'A'],
		['facts.yaml', 'sources: [pta-faq]', 'sources: []', 'source', 'pta-faq', ''],
		['facts.yaml', 'en: 7 days', 'en: seven days', 'fact', '7 days', 'seven days'],
		[
			'sources.yaml',
			'address: https://pta.gov.pk/faq',
			'address: https://pta.gov.pk/f',
			'address',
			'https://pta.gov.pk/faq',
			'https://pta.gov.pk/f',
		],
		['dial-codes.yaml', 'owner: PTA', 'owner: Ali', 'name', 'PTA', 'Ali'],
		['operators/far.yaml', 'helplines: [far-helpline]', 'helplines: []', 'number', 'far-helpline', ''],
		['i18n/en.json', 'Never pay before.', 'Pay before.', 'sentence', 'Never pay before.', 'Pay before.'],
	] as const)('%s: %s → %s', (file, words, by, what, old, now) => {
		expect(after(file, words, by)).toEqual([expect.objectContaining({ what, before: old, after: now })]);
	});

	test.each([
		['en', 'Never tell the code.', 'Tell the code.'],
		['en', 'Pay before you go.', 'Pay when you go.'],
		['ur', 'پہلے کمپنی سے پوچھیں۔', 'کمپنی سے پوچھیں۔'],
		['ur', 'کوڈ کسی کو نہ بتائیں۔', 'کوڈ کسی کو بتائیں۔'],
		['zh-cn', '先问再付钱。', '问了付钱。'],
		['zh-cn', '验证码不要给人。', '验证码给人。'],
	] as const)('a sentence of a page that loses its not or before (%s): %s', (language, old, now) => {
		const file = `docs/${language}/steps.mdx`;
		write(file, `${pageFiles[file] ?? ''}\n${old}\n`);
		base = commit();
		expect(after(file, old, now)).toEqual([expect.objectContaining({ before: old, after: now })]);
	});

	test('a number that a page prints in the place of another', () => {
		const [change] = after('docs/en/steps.mdx', '<Dial id="sim-check" />', '<Dial id="imei-status" />');
		expect(change).toMatchObject({ what: 'sentence', before: expect.stringContaining('sim-check') });
		expect(change?.after).toContain('imei-status');
	});

	test('the mailbox of an official address', () => {
		const [change] = after(
			'official-domains.yaml',
			'  domain: pta.gov.pk',
			'  domain: pta.gov.pk\n  mailbox: complaint',
		);
		expect(change).toMatchObject({ what: 'address', where: 'pta › mailbox', after: 'complaint' });
	});

	test('what a section prints in one language alone, the sources of a page, and where a question leads', () => {
		write('own-facts.yaml', 'steps#person:\n  others: [sim-check]\n  zh-cn: []\n');
		write('questions/en.yaml', 'steps:\n  - lost my sim\n  - sim gone\nfaq:\n  - what does it cost\n');
		base = commit();
		expect(after('own-facts.yaml', 'zh-cn: []', 'zh-cn: [sim-check]')).toHaveLength(1);
		expect(after('docs/en/steps.mdx', 'sources: [', 'sources: [other, ')).toEqual([
			expect.objectContaining({ what: 'source' }),
			expect.anything(),
		]);
		write('docs/en/steps.mdx', pageFiles['docs/en/steps.mdx'] ?? '');
		const told = after('questions/en.yaml', '  - sim gone\nfaq:\n', 'faq:\n  - sim gone\n');
		expect(told.filter(({ file }) => file.includes('questions'))).toEqual([
			expect.objectContaining({ what: 'moved', before: 'sim gone › steps', after: 'sim gone' }),
		]);
	});

	test('an entry that is new or gone, and a file that cannot be read any more', () => {
		const added = after('dial-codes.yaml', 'sim-check:', "helper:\n  code: '0300'\n  owner: Ali\nsim-check:");
		expect(added.map(({ where, after: now }) => [where, now])).toEqual([
			['helper › code', '0300'],
			['helper › owner', 'Ali'],
		]);
		expect(after('facts.yaml', 'new-sim-wait:', 'new-sim-wait')).toContainEqual(
			expect.objectContaining({ file: 'src/content/facts.yaml', what: 'unreadable' }),
		);
	});
});

describe('nobody is asked to read', () => {
	test.each([
		['en', 'Note the complant number before you pay.', 'Note the complaint number before you pay.'],
		['en', 'Let the freind call you.', 'Let the friend call you.'],
		['en', 'The desk is at the back of the hall.', 'The counter is at the back of the hall.'],
		['en', 'You may have to register the app again.', 'The app may have to be registered again.'],
		[
			'ur',
			'نمبر کا مالک خد جائے۔ نمبر خود دیکھیں، خود لکھیں، خود لائیں۔',
			'نمبر کا مالک خود جائے۔ نمبر خود دیکھیں، خود لکھیں، خود لائیں۔',
		],
		['ur', 'کاؤنٹر ہال کے آخر میں ہوتا ہے۔', 'کاؤنٹر عموماً ہال کے آخر میں ہوتا ہے۔'],
		['zh-cn', '柜台在大厅里面。', '柜台一般在大厅里面。'],
	] as const)(
		'a spelling that is mended, or a wording without a not, a condition or a secret (%s): %s',
		(language, old, now) => {
			const file = `docs/${language}/steps.mdx`;
			write(file, `${pageFiles[file] ?? ''}\n${old}\n`);
			base = commit();
			expect(after(file, old, now)).toEqual([]);
		},
	);

	test.each([
		['docs/en/steps.mdx', 'reviewed: 2026-11-01', 'reviewed: 2026-11-28'],
		['dial-codes.yaml', 'compared: 2026-11-01', 'compared: 2026-11-28'],
		['aliases/en.yaml', 'index: [start]', 'index: [start, where do i begin]'],
		['docs/en/steps.mdx', 'bring the original.', 'bring the original. The counter is beside the entrance.'],
	] as const)(
		'a day of comparing, a new word for the search, where the counter is (%s): %s → %s',
		(file, words, by) => {
			expect(after(file, words, by)).toEqual([]);
		},
	);
});

describe('a mended spelling hides nothing:', () => {
	test.each([
		['en', 'Do not tell the coed.', 'Do tell the code.'],
		['en', 'Call Jazz about it.', 'Call Jass about it.'],
		['en', 'Ask for the same number.', 'Ask for the some number.'],
		['en', 'Call the number on your card.', 'Call the number in the message.'],
		['ur', 'کوڈ کسی کو نہ بتائیں۔', 'کوڈ کسی کو ہی بتائیں۔'],
		['zh-cn', '按指纹之前核对号码。', '按指纹之后核对号码。'],
	] as const)('%s: %s → %s', (language, old, now) => {
		const file = `docs/${language}/steps.mdx`;
		write(file, `${pageFiles[file] ?? ''}\n${old}\n`);
		base = commit();
		expect(after(file, old, now)).toHaveLength(1);
	});
});

test('nothing is asked for a change of a mark, of a note, or of what main has changed since', () => {
	expect(after('docs/en/steps.mdx', 'bring the original.', 'bring the original!')).toEqual([]);
	const head = commit();
	git('checkout', '--quiet', '-B', 'later', base);
	write('dial-codes.yaml', (dataFiles['dial-codes.yaml'] ?? '').replace('668', '999'));
	expect(changesBetween(commit(), head)).toEqual([]);
});

test('a link in a proposal does not lead to a file of the machine that compares', () => {
	rmSync(path('facts.yaml'));
	symlinkSync('/etc/hostname', path('facts.yaml'));
	const [file] = changedFiles(root, base, commit()).changed;
	expect(file).toMatchObject({ file: 'src/content/facts.yaml', after: '' });
});

test('what a stranger wrote stands in the comment as it is: no link, no picture, nobody called, no web code', () => {
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

test('a comment stays within what GitHub takes, and says that there is more', () => {
	const change: Change = { file: 'f', where: '', what: 'sentence', before: 'no '.repeat(200), after: '' };
	const comment = commentOn(Array.from({ length: 500 }, () => change));
	expect(comment.length).toBeLessThan(65_536);
	expect(comment).toMatch(/And \d+ lines more/);
	expect(commentOn([])).toContain('Nothing here needs a second reader');
});
