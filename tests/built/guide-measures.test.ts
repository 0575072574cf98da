import { describe, expect, test } from 'vitest';
import { localeList, locales, type Lang } from '../../src/config/locales.ts';
import { attribute, hasClass, type Element } from '../../src/lib/html.ts';
import { pageAt } from '../support/builtPages.ts';
import { textUntil, wordsIn } from '../support/readingOrder.ts';
import { pathOf, slugs } from '../support/site.ts';

/** How many words, or Chinese characters, a reader may have to read: 100 words take about half a minute. */
const mostWords = {
	/** Before the first helpline on an operator's page. */
	helpline: 40,
	/** Before the first document on the page about preparing. */
	document: 60,
	/** Before the section about money on the emergency page. */
	money: 220,
	/** On the way from the emergency to safe accounts, folded parts left out. A new language has no limit yet, and no test. */
	way: { en: 3_350, 'zh-CN': 4_700, ur: 3_800 } as Partial<Record<Lang, number>>,
};
const way = ['lost-or-stolen', 'checklist', 'prepare', 'steps', 'install', 'after'];

/** How many sentences may say that something is not known, on all pages but those whose task that is. */
const mostDoubts = { onAllPages: 15, onOnePage: 1 };
const withDoubts = ['about', 'sources'];
/** Phrases of such sentences, in the languages whose phrases were collected. */
const doubts: Partial<Record<Lang, RegExp>> = {
	en: /\b(?:not|un)[ -]?confirm(?:ed)?\b|could not (?:be )?(?:confirm|find|learn|verif)\w*|\bfound no\b|\bno (?:source|page|rule|number|official \w+) (?:was|is) (?:found|known)\b|\b(?:is|are) not (?:known|said)\b|\bnobody knows\b|\bno (?:rule|text|page) we (?:have )?read\b|\bno operator (?:gives|promises|says|names)\b|\bwe (?:do not|don['’]t) know\b/giu,
	'zh-CN':
		/没能?(?:证实|查到|核实|找到)|未(?:经)?(?:证实|核实)|说法不一|查不到|没有(?:查到|证实|核实|公布|写明)|没查到|没写清楚|公告没写|不清楚/gu,
	ur: /تصدیق (?:نہیں|نہ) |معلوم نہیں(?: ہو سکا)?|(?:ہمیں|کہیں) [^۔؟]{0,40}نہیں مل|پتا نہیں چل سک|نہیں مل سک|جو کچھ ہم نے پڑھا|کوئی کمپنی نہیں (?:بتاتی|کرتی)/gu,
};

const isCall = (element: Element): boolean => (attribute(element, 'href') ?? '').startsWith('tel:');
const hasId = (id: string) => (element: Element) => attribute(element, 'id') === id;

describe.each(localeList)('a %s reader', (locale) => {
	const { lang } = locales[locale];
	const content = (slug: string): Element => {
		const found = pageAt(pathOf(locale, slug)).find((element) => hasClass(element, 'sl-markdown-content'));
		if (!found) throw new Error(`There is no page ${slug}.`);
		return found;
	};
	/** The words before an element of a page. @throws Error when the page has none */
	const wordsBefore = (slug: string, stop: (element: Element) => boolean): number => {
		const { text, stopped } = textUntil(content(slug), stop);
		if (!stopped) throw new Error(`${slug} has no such element.`);
		return wordsIn(text, lang);
	};

	const operators = slugs.filter((slug) => slug.startsWith('operators/'));
	test.each(operators)(`sees a helpline within ${mostWords.helpline} words on %s`, (slug) => {
		expect(wordsBefore(slug, isCall)).toBeLessThanOrEqual(mostWords.helpline);
	});

	test(`learns the first document to bring within ${mostWords.document} words`, () => {
		let inside = false;
		const isDocument = (element: Element): boolean => {
			inside ||= hasId('papers')(element);
			return inside && element.tagName === 'li';
		};
		expect(wordsBefore('prepare', isDocument)).toBeLessThanOrEqual(mostWords.document);
	});

	test(`in an emergency comes to the money within ${mostWords.money} words, or by one tap`, () => {
		expect(wordsBefore('lost-or-stolen', hasId('freeze-money'))).toBeLessThanOrEqual(mostWords.money);
		const links = pageAt(pathOf(locale, 'lost-or-stolen')).map((element) => attribute(element, 'href'));
		expect(links).toContain('#freeze-money');
	});

	const longestWay = mostWords.way[lang];
	if (longestWay !== undefined)
		test(`reads at most ${longestWay} words on the way from the emergency to safe accounts`, () => {
			const words = way.reduce((sum, slug) => sum + wordsIn(textUntil(content(slug)).text, lang), 0);
			expect(words, `Shorten one of ${way.join(', ')}, or raise the limit here.`).toBeLessThanOrEqual(longestWay);
		});

	const doubt = doubts[lang];
	if (doubt !== undefined)
		test('reads few sentences about what is not known, on a page and on all together', () => {
			const found = slugs
				.filter((slug) => !withDoubts.includes(slug))
				.map((slug) => ({ slug, phrases: textUntil(content(slug)).text.match(doubt) ?? [] }));
			expect(found.filter(({ phrases }) => phrases.length > mostDoubts.onOnePage)).toEqual([]);
			const count = found.flatMap(({ phrases }) => phrases).length;
			expect(count, 'Say what to do instead, or leave one out.').toBeLessThanOrEqual(mostDoubts.onAllPages);
		});
});
