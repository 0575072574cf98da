import { describe, expect, test } from 'vitest';
import { localeList } from '../../src/config/locales.ts';
import { attribute, elementsOf } from '../../src/lib/html.ts';
import { linksOf, pageAt } from '../support/built.ts';
import { pathOf } from '../support/site.ts';

const operators = ['jazz', 'zong', 'ufone', 'telenor', 'scom'];

describe.each(localeList)('a %s reader', (locale) => {
	test.each(operators)('who is sent to a service centre of %s learns how to find one', (operator) => {
		const place = `${pathOf(locale, 'operators')}#find-centre`;
		expect(linksOf(pathOf(locale, `operators/${operator}`))).toContain(place);
		expect(pageAt(place).map((element) => attribute(element, 'id'))).toContain('find-centre');
	});

	test('who is not in Pakistan and knows nobody there can write to every operator, and to PTA if none answers', () => {
		const hosts = linksOf(pathOf(locale, 'situations/abroad')).join(' ');
		for (const form of [
			'complaint.zong.com.pk',
			'onic.pk',
			'telenor.com.pk',
			'apps.sco.gov.pk',
			'complaint.pta.gov.pk',
		])
			expect(hosts).toContain(form);
		// A number that is to be dialled from another country starts with Pakistan's code.
		const whatsapp = pageAt(pathOf(locale, 'situations/abroad')).find(
			(element) => attribute(element, 'data-dial') === 'ufone-whatsapp',
		);
		const printed = whatsapp ? elementsOf(whatsapp).flatMap(({ childNodes }) => childNodes) : [];
		expect(printed.some((node) => 'value' in node && node.value.trim().startsWith('+92-'))).toBe(true);
	});

	test('who is refused at the counter is led from the step to the words to say', () => {
		expect(linksOf(pathOf(locale, 'steps'))).toContain('#refused');
	});
});
