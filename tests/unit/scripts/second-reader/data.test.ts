import { expect, test } from 'vitest';
import { dataFiles, pageFiles } from '../../../support/guide/validContent.ts';
import { smallRepository } from './repository.ts';

const { write, publish, changes, changesAfter } = smallRepository();

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
] as const)('a second person reads a change of the data: %s: %s → %s', (file, words, by, what, old, now) => {
	expect(changesAfter(file, words, by)).toEqual([expect.objectContaining({ what, before: old, after: now })]);
});

test.each([
	['note', 'code', 'number'],
	['label', 'confidence', 'confidence'],
] as const)('an entry may have the name of a field (%s): a change of its %s is one of its %s', (id, field, what) => {
	const entry = (code: string, confidence: string): string =>
		`${id}: { code: '${code}', confidence: ${confidence} }\nsim-check:`;
	write('dial-codes.yaml', (dataFiles['dial-codes.yaml'] ?? '').replace('sim-check:', entry('1', 'B')));
	publish();
	const changed = field === 'code' ? entry('2', 'B') : entry('1', 'A');
	expect(changesAfter('dial-codes.yaml', entry('1', 'B'), changed).map((change) => change.what)).toEqual([what]);
});

test('a second person reads each field of a new entry', () => {
	const added = changesAfter('dial-codes.yaml', 'sim-check:', "helper:\n  code: '0300'\n  owner: Ali\nsim-check:");
	expect(added.map(({ where, after: now }) => [where, now])).toEqual([
		['helper › code', '0300'],
		['helper › owner', 'Ali'],
	]);
});

test('the Roman Urdu of a sentence to say is no other language than its Urdu', () => {
	const text = (ur: string, roman: string): string => `call:\n  text: { en: Call, ur: ${ur} }\n  roman: ${roman}\n`;
	write('phrases.yaml', text('کال', 'call'));
	publish();
	write('phrases.yaml', text('کال کریں', 'call karein'));
	expect(changes().map(({ isAlone }) => isAlone)).toEqual([true, true]);
});

test('a second person reads the facts that differ in one language, and the sources of a page', () => {
	write('differing-facts.yaml', 'steps#person:\n  others: [sim-check]\n  zh-cn: []\n');
	publish();
	expect(changesAfter('differing-facts.yaml', 'zh-cn: []', 'zh-cn: [sim-check]')).toHaveLength(1);
	expect(changesAfter('docs/en/steps.mdx', 'sources: [', 'sources: [other, ')).toEqual([
		expect.anything(),
		expect.objectContaining({ what: 'source' }),
	]);
});

/** Sets the days of comparing forward, on some pages and in some data. */
function compareAgain(...files: readonly string[]): void {
	const texts: Readonly<Record<string, string>> = { ...dataFiles, ...pageFiles };
	for (const file of files) write(file, (texts[file] ?? '').replaceAll('compared: 2026-11-01', 'compared: 2026-11-28'));
}

test.each(['docs/en/steps.mdx', 'facts.yaml'])(
	'an editor waits for nobody who compares again, which is listed: %s',
	(file) => {
		compareAgain(file);
		expect(new Set(changes().map(({ what, after }) => `${what} ${after}`))).toEqual(new Set(['day 2026-11-28']));
	},
);

test('a second person is asked whether more than ten days of comparing were not only set forward', () => {
	compareAgain(...Object.keys(pageFiles), 'dial-codes.yaml', 'facts.yaml');
	expect(new Set(changes().map(({ what }) => what))).toEqual(new Set(['setting']));
});
