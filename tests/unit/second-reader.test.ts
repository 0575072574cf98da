import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { changedFiles } from '../../scripts/second-reader/commits.ts';
import { changesIn } from '../../scripts/second-reader/compare.ts';
import { commentOn, type Change } from '../../scripts/second-reader/markdown.ts';
import { dataFiles, pageFiles } from '../lint/validContent.ts';

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
	const { changed, guide } = changedFiles(root, from, to);
	return changesIn(changed, guide);
};

/** Edits a file and returns the changes that a second reader gets. */
function changesAfter(file: string, words: string, by: string): Change[] {
	const text = readFileSync(path(file), 'utf8');
	expect(text).toContain(words);
	write(file, text.replace(words, by));
	return changesBetween(base, commit());
}

/** Replaces lines of a page and returns the changes that a second reader gets, as `kind: old → new`. */
function changesAfterLines(language: string, old: string, now: string): string[] {
	const file = `docs/${language}/steps.mdx`;
	write(file, `${pageFiles[file] ?? ''}\n${old}\n`);
	base = commit();
	return changesAfter(file, old, now).map((change) => `${change.what}: ${change.before} → ${change.after}`);
}

describe('a second person is asked to read', () => {
	test.each([
		['dial-codes.yaml', "code: '668'", "code: '688'", 'number', '668', '688'],
		['official-domains.yaml', 'domain: pta.gov.pk', 'domain: pta.com.pk', 'address', 'pta.gov.pk', 'pta.com.pk'],
		['facts.yaml', 'confidence: B', 'confidence: A', 'confidence', 'B', 'A'],
		['facts.yaml', 'sources: [pta-faq]', 'sources: []', 'source', 'pta-faq', ''],
		['facts.yaml', 'en: 7 days', 'en: seven days', 'fact', '7 days', 'seven days'],
		['sources.yaml', 'pta.gov.pk/faq', 'pta.gov.pk/f', 'address', 'https://pta.gov.pk/faq', 'https://pta.gov.pk/f'],
		['sources.yaml', 'asOf: 2026-11-01', 'asOf: 2026-11-29', 'source', '2026-11-01', '2026-11-29'],
		['official-domains.yaml', '  owner: PTA', '  owner: PTA\n  mailbox: complaint', 'address', '', 'complaint'],
		['official-domains.yaml', '  owner: PTA', '  owner: PTA\n  distinctFrom: [pts]', 'address', '', 'pts'],
		['dial-codes.yaml', 'owner: PTA', 'owner: Ali', 'name', 'PTA', 'Ali'],
		['operators/far.yaml', 'helplines: [far-helpline]', 'helplines: []', 'number', 'far-helpline', ''],
		['names.yaml', '  - Attock\n', '  - Attock\n  - Atul\n', 'name', '', 'Atul'],
		['names.yaml', '  - Attock\n', '', 'name', 'Attock', ''],
		['i18n/en.json', 'Never pay before.', 'Pay before.', 'sentence', 'Never pay before.', 'Pay before.'],
	] as const)('%s: %s → %s', (file, words, by, what, old, now) => {
		expect(changesAfter(file, words, by)).toEqual([expect.objectContaining({ what, before: old, after: now })]);
	});

	test.each([
		['note', 'code', 'number'],
		['label', 'confidence', 'confidence'],
	] as const)('an entry that has the name of a field (%s): its %s', (id, field, what) => {
		const entry = (code: string, confidence: string): string =>
			`${id}: { code: '${code}', confidence: ${confidence} }\nsim-check:`;
		write('dial-codes.yaml', (dataFiles['dial-codes.yaml'] ?? '').replace('sim-check:', entry('1', 'B')));
		base = commit();
		const changes = changesAfter(
			'dial-codes.yaml',
			entry('1', 'B'),
			field === 'code' ? entry('2', 'B') : entry('1', 'A'),
		);
		expect(changes.map((change) => change.what)).toEqual([what]);
	});

	test.each([
		['sentence', 'en', 'Never tell the code.', 'Tell the code.'],
		['sentence', 'en', 'Pay before you go.', 'Pay when you go.'],
		['sentence', 'en', 'Ask for a receipt.', 'Ask the agent for a receipt.'],
		['sentence', 'ur', 'پہلے کمپنی سے پوچھیں۔', 'کمپنی سے پوچھیں۔'],
		['sentence', 'ur', 'کوڈ کسی کو نہ بتائیں۔', 'کوڈ کسی کو بتائیں۔'],
		['sentence', 'zh-cn', '先问再付钱。', '问了付钱。'],
		['sentence', 'zh-cn', '验证码不要给人。', '验证码给人。'],
		['sentence', 'en', 'Write to <Dial id="sim-check" />.', 'Write to <Dial id="imei-status" />.'],
		['sentence', 'en', 'See [this](/en/steps/).', 'See [this](/en/faq/).'],
		['name', 'en', 'Call Far about it.', 'Call Near about it.'],
		['name', 'en', 'Go to the counter.', 'Go to the counter in Attock.'],
		['name', 'ur', 'Far سے پوچھیں۔', 'farr سے پوچھیں۔'],
		['name', 'zh-cn', '去问Far。', '去问farr。'],
	] as const)('a %s of a page (%s): %s → %s', (what, language, old, now) => {
		expect(changesAfterLines(language, old, now)).toEqual([`${what}: ${old} → ${now}`]);
	});

	test.each([
		['en', 'The desk is in the hall.', 'The counter is in the hall.'],
		['en', 'It is free three times.', 'It is free the first ten times.'],
		['ur', 'یہ مفت ہے۔', 'اگلے مہینے سے یہ مفت ہے۔'],
		['zh-cn', '柜台在大厅里面。', '今年起，柜台在大厅里面。'],
		['zh-cn', '1. 去。\n2. 记下编号。', '1. 去。'],
		['en', 'Go early.\n\nRest.', 'Go early.'],
	] as const)('any other sentence, after the graver ones (%s): %s → %s', (language, old, now) => {
		expect(changesAfterLines(language, old, now)).toEqual([expect.stringContaining('wording: ')]);
	});

	test.each([
		['en', ':::caution[Once]', ':::note[Once]'],
		['ur', ':::caution[ایک بار]', ':::note[ایک بار]'],
		['zh-cn', ':::caution[三件事]', ':::note[三件事]'],
	] as const)('the kind of an aside (%s): %s → %s', (language, old, now) => {
		expect(changesAfterLines(language, `${old}\nX\n:::`, `${now}\nX\n:::`)).toEqual([`sentence: ${old} → ${now}`]);
	});

	test.each([
		['en', 'Go.\n\nRest.\n\nPay.', 'Rest.\n\nPay.\n\nGo.', 'Before. ⏎ Go. → Pay. ⏎ Go.'],
		[
			'en',
			'Never:\n\n- pay\n\nDo:\n\n- rest',
			'Never:\n\n- pay\n- rest\n\nDo:',
			'Do: ⏎ - rest → Never: ⏎ - pay ⏎ - rest',
		],
		['en', 'Never:\n\n- pay\n\nrest', 'Never:\n\n- pay\n- rest', 'pay ⏎ rest → Never: ⏎ - pay ⏎ - rest'],
		[
			'en',
			'1. Rest. Sit.\n2. Go.',
			'1. Go.\n2. Rest. Sit.',
			'Before. ⏎ 1. Rest. Sit. ⏎ 2. Go. → Before. ⏎ 1. Go. ⏎ 2. Rest. Sit.',
		],
		[
			'ur',
			'1. دیکھیں۔\n2. ہٹائیں۔',
			'1. ہٹائیں۔\n2. دیکھیں۔',
			'Before. ⏎ 1. دیکھیں۔ ⏎ 2. ہٹائیں۔ → Before. ⏎ 1. ہٹائیں۔ ⏎ 2. دیکھیں۔',
		],
		['zh-cn', '1. 试。\n2. 删。', '- 试。\n- 删。', 'Before. ⏎ 1. 试。 ⏎ 2. 删。 → Before. ⏎ - 试。 ⏎ - 删。'],
	] as const)(
		'what stands around a sentence that moved, a step with the whole list (%s): %s → %s',
		(language, old, now, shown) => {
			expect(changesAfterLines(language, `Before.\n\n${old}`, `Before.\n\n${now}`)).toEqual([`moved: ${shown}`]);
		},
	);

	test.each([
		['en', '## Never {#never}', 'pay', 'pay late', 'Never'],
		['ur', 'یہ نہ کریں:', 'پیسے دینا', 'آدھے پیسے دینا', 'یہ نہ کریں:'],
		['zh-cn', '## 千万别做 {#never}', '付钱给他', '一次付清给他', '千万别做'],
	] as const)('the line above the list of a changed point (%s): %s', (language, line, old, now, opening) => {
		const file = `docs/${language}/steps.mdx`;
		write(file, `${pageFiles[file] ?? ''}\n${line}\n\n- ${old}\n`);
		base = commit();
		expect(changesAfter(file, `- ${old}`, `- ${now}`)).toEqual([
			expect.objectContaining({ what: 'sentence', before: old, after: now, opening }),
		]);
	});

	test('a change in one language alone is marked; the same change in all stands together as the gravest', () => {
		const texts = { en: 'Never be late.', ur: 'جلدی جائیں۔', 'zh-cn': '早点去。' };
		const changesIfAdded = (...added: (keyof typeof texts)[]): unknown[] => {
			for (const language of added) {
				const file = `docs/${language}/steps.mdx`;
				write(file, `${pageFiles[file] ?? ''}\n\n${texts[language]}\n`);
			}
			return changesBetween(base, commit()).map(({ what, isAlone }) => [what, isAlone]);
		};
		expect(changesIfAdded('zh-cn')).toEqual([['wording', true]]);
		expect(changesIfAdded('en', 'ur')).toEqual(Array(3).fill(['sentence', false]));
		expect(commentOn([{ file: 'f', where: '', what: 'wording', before: '', after: '', isAlone: true }])).toContain(
			'| <code>f</code> **in one language only** |',
		);
	});

	test('the Roman Urdu of a sentence to say is no other language than its Urdu', () => {
		const text = (ur: string, roman: string): string => `call:\n  text: { en: Call, ur: ${ur} }\n  roman: ${roman}\n`;
		write('phrases.yaml', text('کال', 'call'));
		base = commit();
		write('phrases.yaml', text('کال کریں', 'call karein'));
		expect(changesBetween(base, commit()).map(({ isAlone }) => isAlone)).toEqual([true, true]);
	});

	test('the facts of one language, the sources of a page, and the page of a question', () => {
		write('differing-facts.yaml', 'steps#person:\n  others: [sim-check]\n  zh-cn: []\n');
		write('questions/en.yaml', 'steps:\n  - lost my sim\n  - sim gone\nfaq:\n  - what does it cost\n');
		base = commit();
		expect(changesAfter('differing-facts.yaml', 'zh-cn: []', 'zh-cn: [sim-check]')).toHaveLength(1);
		expect(changesAfter('docs/en/steps.mdx', 'sources: [', 'sources: [other, ')).toEqual([
			expect.anything(),
			expect.objectContaining({ what: 'source' }),
		]);
		write('docs/en/steps.mdx', pageFiles['docs/en/steps.mdx'] ?? '');
		const changes = changesAfter('questions/en.yaml', '  - sim gone\nfaq:\n', 'faq:\n  - sim gone\n');
		expect(changes).toContainEqual(
			expect.objectContaining({ what: 'moved', where: 'faq', before: 'sim gone › steps', after: 'sim gone' }),
		);
		write('questions/en.yaml', 'steps:\n  - lost my sim\n  - sim gone\nfaq:\n  - what does it cost\n');
		expect(changesAfter('questions/en.yaml', 'faq:\n', 'faq:\n  - sim gone\n')).toContainEqual(
			expect.objectContaining({ what: 'moved', before: 'sim gone › steps', after: 'sim gone › steps and faq' }),
		);
		expect(changesAfter('aliases/en.yaml', '[the,', '[the, lost,')).toContainEqual(
			expect.objectContaining({ what: 'setting', where: 'stopWords', before: '', after: 'lost' }),
		);
	});

	test('an entry that is new', () => {
		const added = changesAfter('dial-codes.yaml', 'sim-check:', "helper:\n  code: '0300'\n  owner: Ali\nsim-check:");
		expect(added.map(({ where, after: now }) => [where, now])).toEqual([
			['helper › code', '0300'],
			['helper › owner', 'Ali'],
		]);
	});

	test.each([
		['facts.yaml', 'new-sim-wait:', 'new-sim-wait'],
		['i18n/en.json', '"a.c": "Search" }', '"a.c": "Search"'],
		['docs/en/steps.mdx', 'title: ', 'title: ['],
	] as const)('a file that cannot be read any more: %s', (file, words, by) => {
		expect(changesAfter(file, words, by)).toEqual([
			expect.objectContaining({ what: 'unreadable', after: expect.stringContaining(by) }),
		]);
	});
});

test('a second person is asked whether more than ten days of comparing were not only set forward', () => {
	const pages = Object.keys(pageFiles);
	const days = (files: readonly string[]): Change[] => {
		for (const file of files)
			write(file, (pageFiles[file] ?? '').replace('compared: 2026-11-01', 'compared: 2026-11-28'));
		const data = dataFiles['dial-codes.yaml'] ?? '';
		write('dial-codes.yaml', data.replaceAll('compared: 2026-11-01', 'compared: 2026-11-28'));
		const facts = dataFiles['facts.yaml'] ?? '';
		if (files.length > 1) write('facts.yaml', facts.replaceAll('compared: 2026-11-01', 'compared: 2026-11-28'));
		return changesBetween(base, commit());
	};
	expect(new Set(days(pages.slice(0, 1)).map(({ what }) => what))).toEqual(new Set(['day']));
	expect(new Set(days(pages).map(({ what }) => what))).toEqual(new Set(['setting']));
});

describe('an editor waits for nobody who changes', () => {
	test.each([
		['docs/en/steps.mdx', 'compared: 2026-11-01', 'compared: 2026-11-28'],
		['dial-codes.yaml', 'compared: 2026-11-01', 'compared: 2026-11-28'],
	] as const)('a day of comparing, which is only listed (%s): %s → %s', (file, words, by) => {
		expect(changesAfter(file, words, by)).toEqual([
			expect.objectContaining({ what: 'day', before: '2026-11-01', after: '2026-11-28' }),
		]);
	});

	test('search words, which are only listed', () => {
		expect(changesAfter('aliases/en.yaml', 'index: [start]', 'index: [start, where do i begin]')).toContainEqual(
			expect.objectContaining({ what: 'search', before: '', after: 'where do i begin' }),
		);
	});

	test.each([
		['docs/en/steps.mdx', 'bring the original.', 'bring  the **original**.'],
		['docs/zh-cn/steps.mdx', '，', ', '],
	] as const)(
		'white space, stars or the width of a mark, which are not listed at all (%s): %s → %s',
		(file, words, by) => {
			expect(changesAfter(file, words, by)).toEqual([]);
		},
	);
});

test('changes on main after the proposal began are not listed', () => {
	write('docs/en/steps.mdx', (pageFiles['docs/en/steps.mdx'] ?? '').replace('the original', '**the original**'));
	const head = commit();
	git('checkout', '--quiet', '-B', 'later', base);
	write('dial-codes.yaml', (dataFiles['dial-codes.yaml'] ?? '').replace('668', '999'));
	expect(changesBetween(commit(), head)).toEqual([]);
});

test('a symbolic link in a proposal does not expose files outside it', () => {
	rmSync(path('facts.yaml'));
	symlinkSync('/etc/hostname', path('facts.yaml'));
	const [file] = changedFiles(root, base, commit()).changed;
	expect(file).toMatchObject({ file: 'src/content/facts.yaml', after: '' });
	symlinkSync('/etc/hostname', path('new.yaml'));
	expect(changesBetween(base, commit())).toContainEqual(expect.objectContaining({ what: 'unreadable' }));
});

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

test('a warning that is put into a fold is shown with the fold around it', () => {
	const warning = 'Never give anybody the code.';
	const shown = changesAfterLines('en', warning, `<Fold title="More" id="more">\n\n${warning}\n\n</Fold>`);
	expect(shown).toEqual([`sentence: ${warning} → <Fold title="More" id="more"> ${warning} </Fold>`]);
});
