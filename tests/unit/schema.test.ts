import type { z } from 'astro/zod';
import { afterEach, describe, expect, test, vi } from 'vitest';
import * as schema from '../../src/schemas/data.ts';

const text = { 'zh-CN': '7天', en: '7 days', ur: '7 دن' };
const provenance = { confidence: 'A', sources: ['pta-faq'], checked: '2026-11-01' };
const claim = { text, ...provenance };
const future = new Date(Date.now() + 2 * 24 * 3600 * 1000).toISOString().slice(0, 10);

const sound = {
	claim: [schema.claim, claim],
	source: [
		schema.source,
		{
			publisher: 'PTA',
			title: 'FAQ',
			address: 'https://pta.gov.pk',
			published: 'undated',
			read: '2026-11-01',
			kind: 'official',
		},
	],
	dialCode: [schema.dialCode, { code: '*8484#', kind: 'ussd', owner: 'PTA', purpose: text, ...provenance }],
	officialDomain: [
		schema.officialDomain,
		{ domain: 'dirbs.pta.gov.pk', path: '/x', owner: 'PTA', purpose: text, ...provenance },
	],
	operator: [
		schema.operator,
		{
			order: 1,
			names: text,
			owner: claim,
			serves: claim,
			esim: { where: claim, requirements: claim, charges: claim, time: claim },
			helplines: ['zong-helpline'],
			domains: ['zong'],
			apps: [],
		},
	],
	glossaryTerm: [schema.glossaryTerm, { term: text, meaning: text, forbidden: { ur: ['کیریئر'] } }],
} satisfies Record<string, [z.ZodType, Record<string, unknown>]>;

type Name = keyof typeof sound;
const reads = (name: Name, change: Record<string, unknown>): boolean => {
	const [zod, entry] = sound[name];
	return zod.safeParse({ ...entry, ...change }).success;
};

test.each(Object.keys(sound) as Name[])('a sound %s is taken', (name) => {
	expect(reads(name, {})).toBe(true);
});

describe('an entry is refused when', () => {
	test.each([
		['claim', 'a language is missing', { text: { 'zh-CN': '7天', en: '7 days' } }],
		['claim', 'a language is empty', { text: { ...text, ur: ' ' } }],
		['claim', 'there is a fourth language', { text: { ...text, fr: '7 jours' } }],
		['claim', 'it does not say how sure we are', { confidence: undefined }],
		['claim', 'its confidence is not on the scale', { confidence: 'D' }],
		['claim', 'A has no source', { sources: [] }],
		['claim', 'B has no source', { confidence: 'B', sources: [] }],
		['claim', 'its sources are no list', { sources: 'pta-faq' }],
		['claim', 'it does not say when it was checked', { checked: undefined }],
		['claim', 'it was checked in the future', { checked: future }],
		['claim', 'its day is no date', { checked: 'last week' }],
		['claim', 'its day does not exist', { checked: '2026-02-30' }],
		['claim', 'its day is only a year', { checked: 2026 }],
		['claim', 'a field is not known', { soruces: [] }],
		['claim', 'what to ask is missing a language', { ask: { en: 'ask' } }],
		['source', 'nobody published it', { publisher: '' }],
		['source', 'it has no title', { title: undefined }],
		['source', 'it has no address', { address: '' }],
		['source', 'it was read in the future', { read: future }],
		['source', 'its date is a guess', { published: 'around 2015' }],
		['source', 'its kind is not known', { kind: 'blog' }],
		['dialCode', 'its code holds letters', { code: '0800-PTA' }],
		['dialCode', 'its code has Urdu digits', { code: '۶۶۸' }],
		['dialCode', 'its kind is not known', { kind: 'fax' }],
		['dialCode', 'nobody owns it', { owner: '' }],
		['dialCode', 'its purpose is missing a language', { purpose: { en: 'helpline' } }],
		['officialDomain', 'it holds the whole address', { domain: 'https://pta.gov.pk' }],
		['officialDomain', 'it is no domain', { domain: 'pta' }],
		['officialDomain', 'its path has no slash', { path: 'find' }],
		['operator', 'it has no place in the list', { order: 0 }],
		[
			'operator',
			'one of the four questions has no answer',
			{ esim: { where: claim, requirements: claim, charges: claim } },
		],
		['operator', 'its helplines are no list', { helplines: '310' }],
		['operator', 'a field is not known', { phone: '310' }],
		['glossaryTerm', 'its meaning is missing a language', { meaning: { en: 'x' } }],
		['glossaryTerm', 'its forbidden forms are in a language we do not speak', { forbidden: { fr: ['x'] } }],
	] as const)('%s: %s', (name, _, change) => {
		expect(reads(name, change)).toBe(false);
	});
});

describe('an editor in Lahore', () => {
	afterEach(() => vi.useRealTimers());

	test('may write the day of the local calendar when it is still yesterday where the site is built', () => {
		vi.useFakeTimers({ now: new Date('2026-11-23T20:00:00Z') });
		expect(reads('claim', { checked: '2026-11-24' })).toBe(true);
		expect(reads('claim', { checked: '2026-11-25' })).toBe(false);
	});
});

describe('a fact reaches a reader as a fact', () => {
	test.each([
		['A', true],
		['B', true],
		['B-', false],
		['C', false],
		['X', false],
	] as const)('%s: %s', (confidence, printed) => {
		expect(schema.isPrintable(confidence)).toBe(printed);
	});

	test('weak statements may stand without a source, since no reader sees them', () => {
		for (const confidence of ['B-', 'C', 'X']) expect(reads('claim', { confidence, sources: [] })).toBe(true);
	});
});
