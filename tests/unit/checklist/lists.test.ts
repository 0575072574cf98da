import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { choices } from '../../../src/components/checklist/answers/answers.ts';
import { bringGroups, bringItems } from '../../../src/components/checklist/bring/bringItems.ts';
import { questionKeys } from '../../../src/components/checklist/questions/keys.ts';
import { operatorPage } from '../../../src/components/checklist/live/operator.ts';
import { papersFirst } from '../../../src/components/checklist/answers/papersFirst.ts';
import { places } from '../../../src/components/checklist/questions/places.ts';
import { decide, parseAnswers } from '../../../src/components/checklist/verdict/decide.ts';
import { localeList, locales } from '../../../src/config/locales.ts';
import { factOf } from '../../support/contentData.ts';
import { pathOf, strings } from '../../support/site.ts';

/** Tells whether a page of the guide has the section, in the language's own source text. */
function sectionExists(locale: (typeof localeList)[number], place: string): boolean {
	const [slug = '', section = ''] = place.split('/#');
	const file = new URL(`../../../src/content/docs${pathOf(locale, slug).replace(/\/$/, '')}.mdx`, import.meta.url);
	return existsSync(file) && readFileSync(file, 'utf8').includes(`{#${section}}`);
}

describe('what to bring', () => {
	test.each([
		['citizen', ['cnic']],
		['overseas', ['nicop', 'nicopPassport']],
		['poc', ['poc', 'pocCopies']],
		['foreigner', ['passport', 'passportCopies']],
		['afghan', ['afghanCard']],
	] as const)('names the papers of this reader alone: %s', (who, papers) => {
		const { bring } = decide({ who, name: 'mine' });
		const personal = bringItems.filter(({ group }) => group !== 'everyone' && group !== 'some').map(({ id }) => id);
		expect(bring.filter((id) => personal.includes(id))).toEqual(papers);
		expect(bring).toContain('self');
		expect(bring).not.toContain('owner');
	});

	test('is the registered owner instead of the reader and their papers when the number is in another name', () => {
		const { bring } = decide({ who: 'citizen', name: 'relative' });
		expect(bring).toContain('owner');
		expect(bring).not.toContain('self');
		expect(bring).not.toContain('cnic');
	});

	test('is the papers of a change of ownership when the owner has died', () => {
		const { bring } = decide({ case: 'lost', name: 'died' });
		expect(bring).toEqual(['phone', 'fee', 'heir', 'complaint']);
	});

	test.each(['no', 'none'] as const)('leaves out what only an eSIM needs when the phone has none (%s)', (eid) => {
		const { bring } = decide({ eid });
		for (const id of ['phone', 'eid', 'wifi', 'screen']) expect(bring).not.toContain(id);
		expect(bring).toContain('tray');
	});

	test('begins with the papers most readers of the language hold', () => {
		expect(papersFirst(bringGroups, 'zh-cn')[0]).toBe('foreigner');
		for (const locale of ['en', 'ur']) expect(papersFirst(bringGroups, locale)[0]).toBe('citizen');
		for (const locale of localeList) expect(papersFirst(bringGroups, locale).slice(-2)).toEqual(['everyone', 'some']);
	});

	test('is the whole printed list as long as nothing is answered', () => {
		expect(decide({}).bring).toEqual(bringItems.map(({ id }) => id));
	});
});

describe('answers from a form or from storage', () => {
	test('are ignored where the checklist has no such answer', () => {
		const inherited: unknown = Object.create({ id: 'no' });
		for (const data of [null, undefined, 7, 'yes', [], ['yes'], { name: 'maybe', who: 3, hacked: 'yes' }, inherited]) {
			expect(parseAnswers(data)).toEqual({});
		}
	});

	test('are kept where they are valid', () => {
		expect(parseAnswers({ case: 'lost', name: 'mine', id: 'maybe', wifi: 'lost', 'bring.fee': 'yes' })).toEqual({
			case: 'lost',
			name: 'mine',
		});
	});
});

test('every operator of the data and every brand of one can be chosen, and leads to its page', () => {
	const folder = new URL('../../../src/content/operators/', import.meta.url);
	const pages = readdirSync(folder).flatMap((file) => {
		const id = file.replace('.yaml', '');
		const { brands = [] } = parse(readFileSync(new URL(file, folder), 'utf8')) as {
			brands?: { name: string; section: string }[];
		};
		return [
			[id, `../operators/${id}/`],
			...brands.map(({ name, section }) => [name.toLowerCase(), `../operators/${id}/#${section}`]),
		];
	});
	const known = choices.operator.filter((operator) => operator !== 'unsure');
	expect(Object.fromEntries(known.map((operator) => [operator, operatorPage(operator)]))).toEqual(
		Object.fromEntries(pages),
	);
});

describe.each(localeList)('in %s', (locale) => {
	test('every link of the advice leads to a page and section that exist', () => {
		expect(Object.values(places).filter((place) => !sectionExists(locale, place))).toEqual([]);
	});

	test('every question, answer, piece of advice and thing to bring has its words', () => {
		const keys = [
			...questionKeys,
			...Object.keys(places).map((place) => `checklist.link.${place}`),
			...bringItems.map(({ id }) => `checklist.bring.${id}`),
		];
		expect(keys.filter((key) => !Object.hasOwn(strings[locale], key))).toEqual([]);
	});

	test('the answer about a phone from outside Pakistan names the time that the facts give', () => {
		const window = factOf('foreign-phone-window', locales[locale].lang);
		expect(strings[locale]['checklist.pta.recent']).toContain(window);
	});
});
