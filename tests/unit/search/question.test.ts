import { beforeEach, describe, expect, test, vi } from 'vitest';
import { readQuery, withoutQuery } from '../../../src/components/search/query.ts';
import { isSearchKey } from '../../../src/components/search/searchKey.ts';
import { tokenize } from '../../../src/lib/search/text/tokens.ts';

const asked = (address: string): string | undefined => readQuery(new URL(address, 'https://example.org'));

describe('a question in an address', () => {
	test.each([
		['/en/?q=lost', 'lost'],
		['/en/steps/#search=lost+phone', 'lost phone'],
		['/?q=', ''],
		['/en/#search=100%', '100%'],
		['/en/#search=%E6%8C', '\ufffd'],
		['/en/#search=a%2Bb%26c', 'a+b&c'],
	])('is read from %s', (address, question) => {
		expect(asked(address)).toBe(question);
	});
	test('is not there in other addresses', () => {
		expect(asked('/en/steps/#wait')).toBeUndefined();
		expect(asked('/en/?query=x')).toBeUndefined();
	});
	test('is no longer than somebody types, and well formed', () => {
		expect(asked(`/en/?q=${'x'.repeat(1_000_000)}`)).toHaveLength(80);
		const half = readQuery({ search: '', hash: `#search=${'😀'.repeat(90)}` }) ?? '';
		expect(half.isWellFormed()).toBe(true);
		expect(readQuery({ search: '', hash: '#search=lost \ud83d' })?.isWellFormed()).toBe(true);
	});
	test.each([
		['https://example.org/en/?q=lost', '/en/'],
		['https://example.org/en/?q=lost&a=1#wait', '/en/?a=1#wait'],
		['https://example.org/en/steps/#search=lost', '/en/steps/'],
		['https://example.org/en/steps/#wait', '/en/steps/#wait'],
	])('is taken out of %s, and nothing else is', (address, left) => {
		expect(withoutQuery(address)).toBe(left);
	});
});

describe('the search', () => {
	const press = (key: string, code: string, held: Partial<KeyboardEvent> = {}): boolean =>
		isSearchKey({ key, code, target: null, ctrlKey: false, metaKey: false, altKey: false, ...held } as KeyboardEvent);

	// Elements are tried in a browser; here nothing has the focus.
	beforeEach(() => {
		vi.stubGlobal('Element', class {});
	});

	test.each([
		['a Latin layout', 'k', 'KeyK'],
		['an Urdu layout', 'ک', 'KeyK'],
		['Dvorak, where K is elsewhere', 'k', 'KeyV'],
		['a Chinese input method', 'Process', 'KeyK'],
	])('opens by Ctrl+K on %s', (_, key, code) => {
		expect(press(key, code, { ctrlKey: true })).toBe(true);
	});
	test.each([
		['a Latin layout', '/', 'Slash'],
		['an Urdu layout', '۔', 'Slash'],
		['a Chinese input method', '、', 'Slash'],
		['a layout that has / elsewhere', '/', 'Digit7'],
	])('opens by / on %s', (_, key, code) => {
		expect(press(key, code)).toBe(true);
	});
	test.each([
		['the key of / where it types a hyphen (German)', '-', 'Slash', {}],
		['? (Shift and /) on an Urdu layout', '؟', 'Slash', { shiftKey: true }],
		['K without Ctrl', 'k', 'KeyK', {}],
		['Ctrl+V on Dvorak, at the place of K', 't', 'KeyK', { ctrlKey: true }],
		['a key that a composition has taken', '/', 'Slash', { isComposing: true }],
	])('does not open by %s', (_, key, code, held) => {
		expect(press(key, code, held)).toBe(false);
	});
});

describe('words that readers join', () => {
	const fold = (text: string): string => text.toLowerCase().replace(/\u200c|-/g, '');
	test.each([
		['سم\u200cگم\u200cہو\u200cگئی', ['سم', 'گم', 'ہو', 'گئی']],
		['phone-lost-help-me', ['phone', 'lost', 'help', 'me']],
	])('are kept whole and in parts: %s', (typed, parts) => {
		expect(tokenize(typed, fold)).toEqual([{ text: parts.join(''), parts }]);
	});
	test('are one word where nothing joins them', () => {
		expect(tokenize('lost phone', fold)).toEqual([
			{ text: 'lost', parts: [] },
			{ text: 'phone', parts: [] },
		]);
	});
});
