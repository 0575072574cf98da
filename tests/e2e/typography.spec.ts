import { expect, test } from '@playwright/test';
import { measureCharacters } from '../support/boxOf.ts';
import { pathOf } from '../support/site.ts';

/** Each kind of page: the texts of all others are in the same elements. */
const kinds = ['', 'lost-or-stolen', 'checklist', 'steps', 'counter', 'operators/jazz', 'faq', 'glossary', 'sources'];

test.describe('an Urdu reader', () => {
	test('meets Latin names in their order, from the right, and the comma behind each on its left', async ({ page }) => {
		await measureCharacters(page);
		await page.goto(pathOf('ur', 'lost-or-stolen'));
		const places = await page
			.getByText('SadaPay')
			.first()
			.evaluate((element) => {
				const text = [...element.childNodes].find((node) => node.textContent?.includes('SadaPay')) as Node;
				return ['SadaPay', '،', 'NayaPay', 'UPaisa'].map((word) => {
					const at = text.textContent?.indexOf(word) ?? 0;
					return window.boxOf(text, at, at + word.length).left;
				});
			});
		expect(places).toEqual(places.toSorted((a, b) => b - a));
	});

	test('reads English words in their own font and with their own spaces', async ({ page }) => {
		for (const slug of kinds) {
			await page.goto(pathOf('ur', slug), { waitUntil: 'domcontentloaded' });
			const wrong = await page.evaluate(() => {
				const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
				const found: string[] = [];
				while (texts.nextNode()) {
					const { textContent, parentElement } = texts.currentNode;
					if (!parentElement || parentElement.closest('script, style, option, svg')) continue;
					if (!/\p{Script=Latin}{2,} \p{Script=Latin}{2,}/u.test(textContent ?? '')) continue;
					const { fontFamily, wordSpacing } = getComputedStyle(parentElement);
					if (fontFamily.includes('Nastaliq') || wordSpacing !== '0px') found.push(textContent ?? '');
				}
				return found;
			});
			expect(wrong, slug).toEqual([]);
		}
	});
});

test.describe('a Chinese reader', () => {
	test('sees titles and whatever stands out in full weight, also on a phone whose Han font has one', async ({
		page,
	}) => {
		for (const slug of kinds) {
			await page.goto(pathOf('zh-cn', slug), { waitUntil: 'domcontentloaded' });
			const half = await page.evaluate(() =>
				[...document.querySelectorAll('body *')]
					.filter((element) => ['500', '600'].includes(getComputedStyle(element).fontWeight))
					.map((element) => `${element.tagName}.${element.className}: ${element.textContent?.trim().slice(0, 20)}`),
			);
			expect(half, slug).toEqual([]);
		}
	});

	test('reads Chinese quotation marks at their full width, and English apostrophes at theirs', async ({ page }) => {
		await page.goto(pathOf('zh-cn', 'steps'));
		const marks = await page.evaluate(() =>
			[...document.fonts].map(({ family, unicodeRange }) => `${family} ${unicodeRange}`).join('\n'),
		);
		// Which Han font is used depends on the phone; the page only has to request one.
		expect(marks).toMatch(/Han Marks.*U\+2018-201D/i);
		await expect(page.locator('main p').first()).toHaveCSS('font-family', /^"Han Marks"/);
		await expect(page.locator('main [lang="en"]').first()).not.toHaveCSS('font-family', /Han Marks/);
	});
});
