import { expect, test } from '@playwright/test';
import { localeList, locales, type Locale } from '../../src/config/locales.ts';
import { pathOf, titleOf } from '../support/site.ts';
import { answered, box, field, say, search } from '../support/searchBox.ts';

const asked: Record<Locale, { typo: string; mended: string; half: string }> = {
	'zh-cn': { typo: '挂时', mended: '挂失', half: '挂' },
	en: { typo: 'fingerprnt', mended: 'fingerprint', half: 'finge' },
	ur: { typo: 'پاسپوٹ', mended: 'پاسپورٹ', half: 'پاسپو' },
};

for (const locale of localeList) {
	const { typo, mended, half } = asked[locale];

	test.describe(`a reader of ${locale}`, () => {
		test('is told when a spelling was mended and can insist on it', async ({ page }) => {
			await search(page, locale, typo);
			await expect(box(page).getByText(say(locale, 'corrected'))).toBeVisible();
			await expect(box(page).getByText(mended, { exact: true }).first()).toBeVisible();
			await box(page)
				.getByRole('button', { name: say(locale, 'instead') })
				.click();
			await expect(box(page).getByText(say(locale, 'corrected'))).toBeHidden();
		});

		test('finds while still typing, with the match marked', async ({ page }) => {
			await search(page, locale, half);
			await expect(box(page).locator('mark').first()).toBeVisible();
		});

		test('finds only pages of this language', async ({ page }) => {
			await search(page, locale, 'eSIM');
			const links = await box(page)
				.getByRole('listitem')
				.getByRole('link')
				.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
			expect(links.length).toBeGreaterThan(3);
			for (const href of links) expect(href).toContain(`/${locale}/`);
		});

		test('is offered a way on when nothing is found', async ({ page }) => {
			await search(page, locale, 'qqqq zzzz');
			await expect(box(page).getByRole('status')).toHaveText(say(locale, 'none').replace('{q}', 'qqqq zzzz'));
			await expect(box(page).getByRole('link', { name: say(locale, 'need.lost') })).toBeVisible();
			await expect(box(page).getByRole('link', { name: say(locale, 'need.checklist') })).toBeVisible();
			await box(page).getByText(say(locale, 'pages')).click();
			expect(await box(page).getByRole('link').count()).toBeGreaterThan(20);
		});
	});
}

test('a reader who types Roman Urdu finds what an Urdu spelling finds', async ({ page }) => {
	await search(page, 'ur', 'sim gum ho gayi');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/ur\/lost-or-stolen\//);
});

test('a reader who types pinyin or traditional characters finds the page', async ({ page }) => {
	for (const query of ['shoujidiule', '手機遺失']) {
		await search(page, 'zh-cn', query);
		await expect(box(page).getByRole('listitem').first()).toContainText(titleOf('zh-cn', 'lost-or-stolen'));
	}
});

const elsewhere: [Locale, string, Locale][] = [
	['en', '手机丢了', 'zh-cn'],
	['en', 'فون گم', 'ur'],
	['en', 'sim gum ho gayi', 'ur'],
	['zh-cn', 'سم بلاک', 'ur'],
	['ur', '补办', 'zh-cn'],
];
for (const [locale, query, other] of elsewhere) {
	test(`a reader who types “${query}” on the ${locale} site is offered ${other}, and the question goes along`, async ({
		page,
	}) => {
		await page.goto(pathOf(locale, 'steps'));
		await page.keyboard.press('Control+k');
		await field(page).fill(query);
		const offer = box(page).getByRole('link', { name: say(other, 'here') });
		await expect(offer).toHaveAttribute('hreflang', locales[other].lang);
		await offer.click();
		await expect(page).toHaveURL(new RegExp(`/${other}/`));
		await expect(field(page)).toHaveValue(query);
		await answered(page, query);
	});
}

test('a link that asks opens the box with its question, whatever stands in it', async ({ page }) => {
	const thrown: Error[] = [];
	page.on('pageerror', (error) => thrown.push(error));
	for (const [hash, query] of [
		['100%', '100%'],
		['%E6%8C', '\ufffd'],
		['a%2Bb%26c', 'a+b&c'],
	] as const) {
		await page.goto('about:blank');
		await page.goto(`${pathOf('en', 'steps')}#search=${hash}`);
		await expect(field(page)).toHaveValue(query);
		await answered(page, query);
	}
	expect(thrown).toEqual([]);
});

test('a query cannot run code', async ({ page }) => {
	let ran = false;
	page.on('dialog', (dialog) => {
		ran = true;
		void dialog.dismiss();
	});
	for (const query of [
		'<img src=x onerror=alert(1)>',
		'"><script>alert(1)</script>',
		'phone <mark onclick=alert(1)>fee</mark>',
		'{q} $& {n}',
	]) {
		await search(page, 'en', query);
		await expect(box(page).locator('img, script')).toHaveCount(0);
	}
	expect(ran).toBe(false);
});
