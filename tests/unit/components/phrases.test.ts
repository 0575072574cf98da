import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { formsOf } from '../../../src/components/phrases/phrase.ts';
import { langList, type Lang } from '../../../src/config/locales.ts';
import { factsIn } from '../../../src/lib/placeholders.ts';
import { phrase, type Phrase } from '../../../src/schemas/phrases.ts';

const phrases = Object.entries(
	parse(readFileSync(new URL('../../../src/content/phrases.yaml', import.meta.url), 'utf8')) as Record<string, Phrase>,
);
const atMost = {
	'zh-CN': '最多[[fact:cap]]吗？',
	en: 'At most [[fact:cap]]?',
	ur: 'زیادہ سے زیادہ [[fact:cap]]؟',
} as Record<Lang, string>;
const fee: Phrase = { text: atMost, roman: 'Zyada se zyada [[fact:cap]]?' };
const texts = { 'zh-CN': '1500卢比', en: 'Rs 1,500', ur: '1,500 روپے' } as Record<Lang, string>;
const fill = (_id: string, lang: Lang): string => texts[lang];

test('whoever reads Urdu gets the sentence and nothing else', () => {
	expect(formsOf(fee, 'ur', fill)).toEqual({ text: 'زیادہ سے زیادہ 1,500 روپے؟' });
});

test('whoever reads English gets the meaning, Roman Urdu to say and Urdu to show', () => {
	expect(formsOf(fee, 'en', fill)).toEqual({
		text: 'At most Rs 1,500?',
		roman: 'Zyada se zyada Rs 1,500?',
		urdu: 'زیادہ سے زیادہ 1,500 روپے؟',
	});
});

test('whoever reads Chinese can say it in English too', () => {
	expect(formsOf(fee, 'zh-CN', fill)).toMatchObject({ text: '最多1500卢比吗？', english: 'At most Rs 1,500?' });
});

test('every phrase names the same figures in every form, so that reader and clerk mean the same fee', () => {
	for (const [id, { text, roman }] of phrases) {
		const forms = [...langList.map((lang) => text[lang]), roman].map((form) => factsIn(form).join(' '));
		expect(new Set(forms).size, id).toBe(1);
	}
});

test('Roman Urdu is in Latin letters: an Urdu letter in it could not be read out', () => {
	expect(phrase.safeParse(fee).success).toBe(true);
	expect(phrase.safeParse({ ...fee, roman: 'Zyada سے zyada?' }).success).toBe(false);
});
