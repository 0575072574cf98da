/* eslint-disable max-lines -- One table of what an entry may not be. */
import type { z } from 'astro/zod';
import { afterEach, describe, expect, test, vi } from 'vitest';
import * as schema from '../../../src/schemas/data.ts';

const text = { 'zh-CN': '7天', en: '7 days', ur: '7 دن' };
const provenance = { confidence: 'A', sources: ['pta-faq'], compared: '2026-11-01' };
const statement = { text, ...provenance };
const future = new Date(Date.now() + 2 * 24 * 3600 * 1000).toISOString().slice(0, 10);

const valid = {
	statement: [schema.statement, statement],
	source: [
		schema.source,
		{
			publisher: 'PTA',
			title: 'FAQ',
			address: 'https://pta.gov.pk',
			published: 'undated',
			read: 'copy',
			asOf: '2026-11-01',
			kind: 'official',
		},
	],
	dialCode: [
		schema.dialCode,
		{ code: '*8484#', kind: 'ussd', from: ['any-network'], owner: 'PTA', purpose: text, ...provenance },
	],
	officialDomain: [
		schema.officialDomain,
		{ domain: 'dirbs.pta.gov.pk', path: '/x', owner: 'PTA', purpose: text, ...provenance },
	],
	operator: [
		schema.operator,
		{
			order: 1,
			names: text,
			owner: statement,
			serves: statement,
			esim: { where: statement, requirements: statement, time: statement },
			helplines: ['zong-helpline'],
			domains: ['zong'],
			apps: [],
		},
	],
	glossaryTerm: [schema.glossaryTerm, { term: text, meaning: text, forbidden: { ur: ['کیریئر'] } }],
} satisfies Record<string, [z.ZodType, Record<string, unknown>]>;

type Name = keyof typeof valid;
/** What is wrong with a valid entry once a field is changed. */
const issuesOf = (name: Name, change: Record<string, unknown>) => {
	const [zod, entry] = valid[name];
	return zod.safeParse({ ...entry, ...change }).error?.issues ?? [];
};
const reads = (name: Name, change: Record<string, unknown>): boolean => issuesOf(name, change).length === 0;

test.each(Object.keys(valid) as Name[])('a valid %s is accepted', (name) => {
	expect(reads(name, {})).toBe(true);
});

describe('an entry is refused when', () => {
	test.each([
		['statement', 'a language is missing', { text: { 'zh-CN': '7天', en: '7 days' } }],
		['statement', 'a language is empty', { text: { ...text, ur: ' ' } }],
		['statement', 'there is a fourth language', { text: { ...text, fr: '7 jours' } }],
		['statement', 'it does not say how sure we are', { confidence: undefined }],
		['statement', 'its confidence is not on the scale', { confidence: 'D' }],
		['statement', 'A has no source', { sources: [] }],
		['statement', 'B has no source', { confidence: 'B', sources: [] }],
		['statement', 'its sources are no list', { sources: 'pta-faq' }],
		['statement', 'it does not say when it was compared with its sources', { compared: undefined }],
		['statement', 'it was compared in the future', { compared: future }],
		['statement', 'its day is no date', { compared: 'last week' }],
		['statement', 'its day does not exist', { compared: '2026-02-30' }],
		['statement', 'its day is only a year', { compared: 2026 }],
		['statement', 'its year is a recent one, which readers are not told', { year: 2024 }],
		['statement', 'a field is not known', { soruces: [] }],
		['statement', 'what to ask is missing a language', { ask: { en: 'ask' } }],
		['source', 'nobody published it', { publisher: '' }],
		['source', 'it has no title', { title: undefined }],
		['source', 'it has no address', { address: '' }],
		['source', 'it was read in the future', { asOf: future }],
		['source', 'it does not say how it was read', { read: undefined }],
		['source', 'it was read in a way we do not know', { read: 'heard' }],
		['source', 'it was read live, on a day nobody knows', { read: 'live', asOf: 'unknown' }],
		['source', 'nobody says of which day the copy is, not even that it is unknown', { asOf: undefined }],
		['source', 'its date is a guess', { published: 'around 2015' }],
		['source', 'its kind is not known', { kind: 'blog' }],
		['dialCode', 'its code holds letters', { code: '0800-PTA' }],
		['dialCode', 'its code has Urdu digits', { code: '۶۶۸' }],
		['dialCode', 'its kind is not known', { kind: 'fax' }],
		['dialCode', 'it is dialled and does not say from which phones', { from: undefined }],
		['dialCode', 'it is dialled from nowhere', { from: [] }],
		['dialCode', 'it is dialled from a place we do not know', { from: ['landline'] }],
		['dialCode', 'it needs a SIM of one network and does not say which', { from: ['own-network'] }],
		['dialCode', 'it names a network it does not need', { network: 'Jazz' }],
		['dialCode', 'the phone answers it itself, wherever it is, and it says from where', { kind: 'device' }],
		[
			'dialCode',
			'a long number is called an emergency code',
			{ kind: 'call', code: '042-111-300-300', emergency: true },
		],
		[
			'dialCode',
			'a code for every network is called an emergency code',
			{ kind: 'call', code: '3737', emergency: true },
		],
		[
			'dialCode',
			'a mobile phone cannot dial it: a 111 number without a city’s code',
			{ kind: 'call', code: '111-124-444' },
		],
		[
			'dialCode',
			'it names other cities’ codes and has none before it',
			{ kind: 'call', code: '0800-55055', otherCityCodes: ['042'] },
		],
		['dialCode', 'nobody owns it', { owner: '' }],
		['dialCode', 'its purpose is missing a language', { purpose: { en: 'helpline' } }],
		['officialDomain', 'it holds the whole address', { domain: 'https://pta.gov.pk' }],
		['officialDomain', 'it is no domain', { domain: 'pta' }],
		['officialDomain', 'its path has no slash', { path: 'find' }],
		['officialDomain', 'it is an e-mail address and a page', { mailbox: 'help' }],
		['operator', 'it has no place in the list', { order: 0 }],
		['operator', 'one of its questions has no answer', { esim: { where: statement, requirements: statement } }],
		['operator', 'its helplines are no list', { helplines: '310' }],
		['operator', 'a field is not known', { phone: '310' }],
		['glossaryTerm', 'its meaning is missing a language', { meaning: { en: 'x' } }],
		['glossaryTerm', 'its forbidden forms are in a language we do not speak', { forbidden: { fr: ['x'] } }],
	] as const)('%s: %s', (name, _, change) => {
		const issues = issuesOf(name, change);
		expect(issues).not.toEqual([]);
		// A rule of our own says what to do; what zod says by itself the content lint explains.
		for (const issue of issues) if (issue.code === 'custom') expect(issue.params).toHaveProperty('fix');
	});
});

describe('an editor in Lahore', () => {
	afterEach(() => vi.useRealTimers());

	test('may write the day of the local calendar when it is still yesterday where the site is built', () => {
		vi.useFakeTimers({ now: new Date('2026-11-23T20:00:00Z') });
		expect(reads('statement', { compared: '2026-11-24' })).toBe(true);
		expect(reads('statement', { compared: '2026-11-25' })).toBe(false);
	});
});

describe('a statement reaches a reader as a fact', () => {
	test.each([
		['A', true],
		['B', true],
		['B-', false],
		['C', false],
		['X', false],
	] as const)('only at A or B (%s: %s)', (confidence, isShown) => {
		expect(schema.isShown({ confidence })).toBe(isShown);
		expect(schema.isDoubtful({ confidence })).toBe(false);
	});

	test('at B- where it is an operator’s own short code for an emergency, with its doubt', () => {
		const code = { kind: 'call', code: '3737', from: ['own-network'], network: 'Telenor', emergency: true };
		expect(reads('dialCode', { ...code, confidence: 'B-' })).toBe(true);
		expect(reads('dialCode', { ...code, confidence: 'B-', sources: [] })).toBe(false);
		expect(schema.isShown({ confidence: 'B-', emergency: true })).toBe(true);
		expect(schema.isDoubtful({ confidence: 'B-', emergency: true })).toBe(true);
		for (const confidence of ['C', 'X'] as const) expect(schema.isShown({ confidence, emergency: true })).toBe(false);
	});
});

test('a page that was opened says on which day', () => {
	expect(reads('source', { read: 'live', asOf: '2026-11-01' })).toBe(true);
	expect(reads('source', { asOf: 'unknown' })).toBe(true);
});

test('weak statements may stand without a source, since no reader sees them', () => {
	for (const confidence of ['B-', 'C', 'X']) expect(reads('statement', { confidence, sources: [] })).toBe(true);
});
