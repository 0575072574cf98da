import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bringItems } from '../../src/components/checklist/bring.ts';
import { places } from '../../src/components/checklist/places.ts';
import { questions } from '../../src/components/checklist/questions.ts';
import { decide, parseAnswers } from '../../src/components/checklist/rules.ts';
import { localeList } from '../../src/config/locales.ts';
import { pathOf, strings } from '../support/site.ts';

/** Tells whether a page of the guide has the section, in the language's own source text. */
function sectionExists(locale: (typeof localeList)[number], place: string): boolean {
	const [slug = '', section = ''] = place.split('/#');
	const file = new URL(`../../src/content/docs${pathOf(locale, slug).replace(/\/$/, '')}.mdx`, import.meta.url);
	return existsSync(file) && readFileSync(file, 'utf8').includes(`{#${section}}`);
}

describe('what to bring', () => {
	test.each([
		['citizen', ['cnic']],
		['overseas', ['nicop', 'nicopPassport']],
		['poc', ['poc', 'pocCopies']],
		['foreigner', ['passport', 'passportCopies']],
		['afghan', ['afghanCard']],
	] as const)('for a reader who is %s names their papers alone', (who, papers) => {
		const { bring } = decide({ who, registered: 'yes' });
		const personal = bringItems.filter(({ group }) => group !== 'everyone').map(({ id }) => id);
		expect(bring.filter((id) => personal.includes(id))).toEqual(papers);
		expect(bring).toContain('self');
		expect(bring).not.toContain('owner');
	});

	test('is the registered owner instead of the reader and their papers when the number is in another name', () => {
		const { bring } = decide({ who: 'citizen', registered: 'no' });
		expect(bring).toContain('owner');
		expect(bring).not.toContain('self');
		expect(bring).not.toContain('cnic');
	});

	test('leaves out what only an eSIM needs when the phone has none', () => {
		const { bring } = decide({ eid: 'no' });
		for (const id of ['eid', 'wifi', 'screen']) expect(bring).not.toContain(id);
	});

	test('is the whole printed list as long as nothing is answered', () => {
		expect(decide({}).bring).toEqual(bringItems.map(({ id }) => id));
	});
});

describe('answers from a form or from storage', () => {
	test('that are no answers are ignored', () => {
		const inherited: unknown = Object.create({ id: 'no' });
		for (const data of [
			null,
			undefined,
			7,
			'yes',
			[],
			['yes'],
			{ registered: 'maybe', who: 3, hacked: 'yes' },
			inherited,
		]) {
			expect(parseAnswers(data)).toEqual({});
		}
	});

	test('are kept where they are sound', () => {
		expect(parseAnswers({ case: 'lost', registered: 'yes', id: 'maybe', wifi: 'lost' })).toEqual({
			case: 'lost',
			registered: 'yes',
		});
	});
});

describe.each(localeList)('in %s', (locale) => {
	test('every way to mend something leads to a page and section that exist', () => {
		expect(Object.values(places).filter((place) => !sectionExists(locale, place))).toEqual([]);
	});

	test('every question, answer, piece of advice and thing to bring has its words', () => {
		const keys = [
			...questions.map(({ id }) => `q.${id}`),
			...questions.flatMap(({ id, advice }) => Object.keys(advice).map((answer) => `advice.${id}.${answer}`)),
			...Object.keys(places).map((place) => `link.${place}`),
			...bringItems.map(({ id }) => `bring.${id}`),
		];
		expect(keys.filter((key) => !strings[locale][`checklist.${key}`])).toEqual([]);
	});
});
