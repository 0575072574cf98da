import { expect, test } from '@playwright/test';
import type { Answers } from '../../src/components/checklist/answers/answers.ts';
import { locales } from '../../src/config/locales.ts';
import { choose, verdictOf, words } from '../support/checklistForm.ts';
import { numberOf, phraseOf } from '../support/contentData.ts';
import { ready } from '../support/personas.ts';
import { hardest, pathOf, strings } from '../support/site.ts';

const abroad: Answers = {
	case: 'lost',
	blocked: 'yes',
	operator: 'jazz',
	name: 'mine',
	who: 'citizen',
	inPerson: 'abroad',
};

test.describe('the result', () => {
	const locale = hardest;
	test.beforeEach(({ page }) => page.goto(pathOf(locale, 'checklist')).then(() => undefined));

	test('gives a Jazz customer the numbers and the place, in place of the helplines of all', async ({ page }) => {
		await choose(page, locale, ready);
		const result = verdictOf(page);
		for (const id of ['jazz-helpline-other-networks', 'jazz-helpline']) {
			await expect(result.getByText(numberOf(id), { exact: true })).toBeVisible();
		}
		await expect(result.getByText(numberOf('jazz-helpline-abroad'))).toHaveCount(0);
		await expect(result.getByText('Experience', { exact: false }).or(result.getByText('ایکسپیرینس'))).toBeVisible();
		await expect(result.getByRole('link', { name: words(locale, 'helplines') })).toBeHidden();
		await result.getByRole('link', { name: words(locale, 'own') }).click();
		await expect(page).toHaveURL(new RegExp(`/${locale}/operators/jazz/$`));
	});

	test('tells a Zong customer in Lahore from which phone the number works, and where to write', async ({ page }) => {
		await choose(page, locale, { ...ready, operator: 'zong' });
		const result = verdictOf(page);
		await expect(result.getByText(numberOf('zong-helpline'), { exact: true })).toBeVisible();
		const [from = ''] = strings[locale]['dial.otherNetwork'].replaceAll('{{network}}', 'Zong').split('{{site}}');
		await expect(result.getByText(from.trim())).toBeVisible();
		await expect(result.locator('[data-domain=zong-complaint]').first()).toBeVisible();
	});

	test('gives an Onic customer the chat of Onic, and no number of Ufone', async ({ page }) => {
		await choose(page, locale, { ...ready, operator: 'onic' });
		const result = verdictOf(page);
		await expect(result.locator('[data-domain=onic-help]')).toBeVisible();
		await expect(result.getByText(numberOf('ufone-helpline-other-networks'))).toHaveCount(0);
	});

	test('has an SCOM customer ask for an eSIM in the words of the guide', async ({ page }) => {
		await choose(page, locale, { ...ready, operator: 'scom' });
		const text = phraseOf('scom-esim').text[locales[locale].lang];
		await expect(verdictOf(page).getByText(text, { exact: true })).toBeVisible();
	});

	test('gives a Jazz customer outside Pakistan the number from abroad, and how to call or write', async ({ page }) => {
		await choose(page, locale, abroad);
		const result = verdictOf(page);
		await expect(result.getByText(numberOf('jazz-helpline-abroad'), { exact: true })).toBeVisible();
		await expect(result.getByText(numberOf('jazz-helpline-other-networks'))).toHaveCount(0);
		await expect(result.getByRole('link', { name: words(locale, 'away') })).toHaveAttribute(
			'href',
			`/${locale}/situations/abroad/#now`,
		);
		await expect(page.getByText(words(locale, 'bring.letter'), { exact: true })).toBeHidden();
	});

	test('helps who does not know the operator to find out, and keeps all helplines', async ({ page }) => {
		await choose(page, locale, { ...ready, operator: 'unsure' });
		const result = verdictOf(page);
		await expect(result.getByRole('link', { name: words(locale, 'unsureOperator') })).toHaveAttribute(
			'href',
			new RegExp(`/${locale}/operators/#which-is-mine$`),
		);
		await expect(result.getByRole('link', { name: words(locale, 'helplines') })).toBeVisible();
	});

	test('calls what is left of the special cases the reader’s own, once all is answered', async ({ page }) => {
		await expect(page.getByText(words(locale, 'bring.some'), { exact: true })).toBeVisible();
		await choose(page, locale, ready);
		await expect(page.getByText(words(locale, 'bring.yours'), { exact: true })).toBeVisible();
		await expect(page.getByText(words(locale, 'bring.some'), { exact: true })).toBeHidden();
	});
});

test('a page that does not come leaves the link to it', async ({ page }) => {
	await page.goto(pathOf('en', 'checklist'));
	await page.route('**/operators/zong/', (route) => route.abort());
	await choose(page, 'en', { ...ready, operator: 'zong' });
	await expect(verdictOf(page).getByRole('link', { name: words('en', 'own') })).toBeVisible();
	await expect(page.getByRole('status')).toContainText(words('en', 'go'));
});

test('answers stored before the operator was asked keep their result', async ({ page }) => {
	const { operator: _, ...before } = ready;
	await page.goto(pathOf('en', 'checklist'));
	await page.evaluate((answers) => {
		for (const [id, answer] of Object.entries(answers)) localStorage.setItem(`checklist:${id}`, answer);
	}, before);
	await page.reload();
	await expect(page.getByRole('status')).toContainText(words('en', 'go'));
	await expect(verdictOf(page).getByRole('link', { name: words('en', 'helplines') })).toBeVisible();
});
