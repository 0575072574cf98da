import { expect, test } from 'vitest';
import { measureAll } from '../../scripts/guide-report/guideMeasures.ts';
import { targetOf } from '../../scripts/guide-report/targets.ts';
import { localeList, locales } from '../../src/config/locales.ts';
import { openDist } from '../../src/lib/dist.ts';
import { personas } from '../../scripts/guide-report/personas.ts';

const all = measureAll(openDist('dist'));

for (const locale of localeList) {
	const { lang } = locales[locale];
	const measures = all[locale];

	test(`a ${locale} reader of an operator's page sees the helpline within ${targetOf('helpline', lang)} words`, () => {
		expect(Object.keys(measures.helpline).length).toBeGreaterThan(4);
		for (const [operator, words] of Object.entries(measures.helpline))
			expect(words, operator).toBeLessThanOrEqual(targetOf('helpline', lang));
	});

	test(`a ${locale} reader learns the first document to bring within ${targetOf('document', lang)} words`, () => {
		expect(measures.document).toBeLessThanOrEqual(targetOf('document', lang));
	});

	test(`a ${locale} reader in an emergency comes to the money within ${targetOf('money', lang)} words, or by one tap`, () => {
		expect(measures.money).toBeLessThanOrEqual(targetOf('money', lang));
		expect(measures.moneyJump).toBe(true);
	});

	test(`the ${locale} way from the emergency to safe accounts is at most ${targetOf('way', lang)} words`, () => {
		expect(measures.way).toBeLessThanOrEqual(targetOf('way', lang));
	});

	test(`all personas reach what they need in ${locale}`, () => {
		expect(personas.length).toBeGreaterThanOrEqual(12);
		expect(measures.personas).toBe(personas.length);
	});

	test(`the ${locale} pages do not dwell on what is not known`, () => {
		const doubts = Object.values(measures.doubts);
		expect(doubts.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(targetOf('doubts', lang));
		for (const [page, number] of Object.entries(measures.doubts))
			expect(number, page).toBeLessThanOrEqual(targetOf('doubtsOnOnePage', lang));
	});
}
