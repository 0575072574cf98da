import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { localeList, locales, staffLang } from '../../src/config/locales.ts';
import { attribute, elementsOf } from '../../src/lib/html.ts';
import { visibleText } from '../../src/lib/visibleText.ts';
import { linksOf, nextLinksOf, pageAt } from '../support/builtPages.ts';
import { factOf, phraseOf } from '../support/contentData.ts';
import { pathOf, slugs } from '../support/site.ts';

const operators = readdirSync('src/content/operators').map((file) => file.replace(/\.yaml$/, ''));

/** Pages from which a reader in trouble goes on. The way ends at `after`; background pages may lead on or not. */
const leadsOn = /^(lost-or-stolen|checklist|prepare|steps|install|counter|situations\/.*|operators\/.*)$/;

/** Where the links of one section lead: those between its heading and the next of the same level. */
const linksOfSection = (path: string, id: string): string[] => {
	const page = pageAt(path);
	const from = page.findIndex((element) => attribute(element, 'id') === id);
	const rest = page.slice(from + 1);
	const to = rest.findIndex(({ tagName }) => tagName === 'h2');
	return (from < 0 ? [] : rest.slice(0, to < 0 ? undefined : to)).flatMap(
		(element) => attribute(element, 'href') ?? [],
	);
};

describe.each(localeList)('a %s reader', (locale) => {
	test.each(slugs)('finds at the end of “%s” at most one next page, and one on the way', (slug) => {
		const { length } = nextLinksOf(pathOf(locale, slug));
		expect(length).toBeLessThanOrEqual(1);
		if (leadsOn.test(slug)) expect(length).toBe(1);
		if (slug === '' || slug === 'after') expect(length).toBe(0);
	});

	test.each(operators)('who is sent to a service centre of %s learns how to find one', (operator) => {
		const place = `${pathOf(locale, 'operators')}#find-centre`;
		expect(linksOf(pathOf(locale, `operators/${operator}`))).toContain(place);
		expect(pageAt(place).map((element) => attribute(element, 'id'))).toContain('find-centre');
	});

	test('of SCOM is asked for no unconfirmed fee of an eSIM, and learns to ask whether there is one', () => {
		const cardOf = (operator: string): string => {
			const found = pageAt(pathOf(locale, `operators/${operator}`)).find(
				(element) => attribute(element, 'data-operator') === operator,
			);
			if (!found) throw new Error(`There is no card of ${operator}.`);
			return visibleText(found);
		};
		const limit = /\d[\d,]*/.exec(factOf('esim-fee-cap', locales[locale].lang))?.[0];
		const question = phraseOf('scom-esim').text[staffLang];
		expect(cardOf('jazz')).toContain(limit);
		expect(cardOf('scom')).not.toContain(limit);
		expect(cardOf('scom')).toContain(question);
		expect(cardOf('jazz')).not.toContain(question);
	});

	test('abroad who knows nobody in Pakistan can write to every operator, and to PTA if none answers', () => {
		const page = pageAt(pathOf(locale, 'situations/abroad'));
		const sites = page.filter(({ tagName }) => tagName === 'a').map((link) => attribute(link, 'data-domain'));
		expect(sites).toEqual(
			expect.arrayContaining(['zong-complaint', 'onic-help', 'telenor-support', 'sco-complaint', 'pta-cms']),
		);
		// A number that is to be dialled from another country starts with Pakistan's code.
		const whatsapp = page.find((element) => attribute(element, 'data-dial') === 'ufone-whatsapp');
		const printed = whatsapp ? elementsOf(whatsapp).flatMap(({ childNodes }) => childNodes) : [];
		expect(printed.some((node) => 'value' in node && node.value.trim().startsWith('+92-'))).toBe(true);
	});

	test.each(['lost-or-stolen', 'situations/abroad', 'operators'])(
		'who lost a phone finds the message to send from the page “%s”',
		(slug) => {
			expect(linksOf(pathOf(locale, slug))).toContain(`${pathOf(locale, 'counter')}#call`);
		},
	);

	test('who is refused at the counter is led from the step to the words to say', () => {
		expect(linksOf(pathOf(locale, 'steps'))).toContain('#refused');
	});

	test('whose codes do not come is led on to the counter and to a complaint, not left with the last try', () => {
		const links = linksOfSection(pathOf(locale, 'situations/no-signal'), 'no-codes');
		expect(links).toContain(`${pathOf(locale, 'operators')}#find-centre`);
		expect(links).toContain(`${pathOf(locale, 'after')}#complain`);
		// The helpline is a number to call, not the section about a number that somebody took.
		expect(links).toContain(`${pathOf(locale, 'operators')}#call`);
		expect(links).not.toContain('#worked-before');
	});

	test('whose signal does not come is led on to a service centre, not round to the checklist and back', () => {
		expect(nextLinksOf(pathOf(locale, 'situations/no-signal'))).toEqual([`${pathOf(locale, 'operators')}#find-centre`]);
	});

	test('who lost the passport too is led to the police, and anybody on a passport to blocking first', () => {
		const foreigners = pathOf(locale, 'situations/foreigners');
		expect(linksOfSection(foreigners, 'papers')).toContain(`${pathOf(locale, 'lost-or-stolen')}#police`);
		expect(linksOf(foreigners)).toContain(`${pathOf(locale, 'lost-or-stolen')}#block-line`);
	});

	test.each(['test', 'bank', 'wallets', 'whatsapp'])(
		'who has the number back and gets no code finds out why from “%s”',
		(id) => {
			const missing = `${pathOf(locale, 'situations/no-signal')}#no-codes`;
			expect(linksOfSection(pathOf(locale, 'after'), id)).toContain(missing);
		},
	);

	test('who has a passport and no CNIC is told how to get past the form of PTA', () => {
		for (const slug of ['lost-or-stolen', 'situations/abroad'])
			expect(linksOf(pathOf(locale, slug))).toContain(`${pathOf(locale, 'after')}#no-cnic`);
		expect(pageAt(pathOf(locale, 'after')).map((element) => attribute(element, 'id'))).toContain('no-cnic');
	});
});
