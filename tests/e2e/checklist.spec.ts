import { expect, test } from '@playwright/test';
import type { Answers } from '../../src/components/checklist/questions.ts';
import { localeList } from '../../src/config/locales.ts';
import { pathOf, titleOf } from '../support/site.ts';
import { choose, chooseByKeyboard, option, ready, words } from '../support/checklistForm.ts';

const outcomes: { verdict: string; answers: Answers; advice: string[] }[] = [
	{ verdict: 'go', answers: ready, advice: [] },
	{ verdict: 'first', answers: { ...ready, blocked: 'no', wifi: 'unsure' }, advice: ['blockLine', 'beforeScanning'] },
	{ verdict: 'other', answers: { ...ready, who: 'foreigner', registered: 'no' }, advice: ['companySim'] },
];

for (const locale of localeList) {
	test.describe(`the ${locale} checklist`, () => {
		test.beforeEach(({ page }) => page.goto(pathOf(locale, 'checklist')).then(() => undefined));

		for (const { verdict, answers, advice } of outcomes) {
			test(`leads a reader by keyboard alone to "${verdict}"`, async ({ page }) => {
				await chooseByKeyboard(page, answers);
				await expect(page.getByRole('status')).toContainText(words(locale, verdict));
				const result = page.locator('section').filter({ has: page.getByRole('status') });
				for (const place of advice) {
					await expect(result.getByRole('link', { name: words(locale, `link.${place}`), exact: true })).toBeVisible();
				}
				await expect(result.getByRole('listitem').getByRole('listitem')).toHaveCount(
					advice.includes('blockLine') ? advice.length + 1 : advice.length,
				);
			});
		}

		test('takes the reader from the result to the section that mends it', async ({ page }) => {
			await choose(page, locale, { ...ready, eid: 'no' });
			const result = page.locator('section').filter({ has: page.getByRole('status') });
			await result.getByRole('link', { name: words(locale, 'link.noEsim') }).click();
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(titleOf(locale, 'device-support'));
			await expect(page.locator('#no-esim')).toBeInViewport();
		});

		test('shows how far the reader is, and advice as soon as an answer calls for it', async ({ page }) => {
			await expect(page.getByText(words(locale, 'progress', { ANSWERED: 0, TOTAL: 10 }))).toBeVisible();
			await choose(page, locale, { case: 'lost', who: 'citizen', id: 'no' });
			await expect(page.getByText(words(locale, 'progress', { ANSWERED: 3, TOTAL: 10 }))).toBeVisible();
			await expect(page.getByRole('status')).toContainText(words(locale, 'left', { LEFT: 7 }));
			await expect(page.getByRole('status')).toContainText(words(locale, 'found', { COUNT: 1 }));
			const question = page.getByRole('group', { name: words(locale, 'q.id') });
			await expect(question.getByText(words(locale, 'advice.id.no'))).toBeVisible();
			await expect(question.getByText(words(locale, 'advice.id.unsure'))).toBeHidden();
		});

		test('says "another route" before the last question, since no answer can undo it', async ({ page }) => {
			await choose(page, locale, { inPerson: 'no' });
			await expect(page.getByRole('status')).toContainText(words(locale, 'other'));
			await expect(page.getByText(words(locale, 'leftMore', { LEFT: 9 }))).toBeVisible();
		});

		test('does not ask about a lost line when nothing was lost', async ({ page }) => {
			await choose(page, locale, { case: 'broken' });
			await expect(page.getByRole('group', { name: words(locale, 'q.blocked') })).toBeHidden();
			await expect(page.getByText(words(locale, 'progress', { ANSWERED: 1, TOTAL: 9 }))).toBeVisible();
		});

		test('lists what this reader brings and nobody else', async ({ page }) => {
			await choose(page, locale, { ...ready, who: 'poc' });
			await expect(page.getByText(words(locale, 'bring.poc'), { exact: true })).toBeVisible();
			await expect(page.getByText(words(locale, 'bring.cnic'), { exact: true })).toBeHidden();
			await expect(page.getByText(words(locale, 'bring.owner'), { exact: true })).toBeHidden();
		});

		test('remembers after a reload, and forgets when told to', async ({ page }) => {
			await choose(page, locale, { ...ready, pta: 'no' });
			await page.reload();
			await expect(option(page, locale, 'pta', 'no')).toBeChecked();
			await expect(page.getByRole('status')).toContainText(words(locale, 'first'));
			await page.getByRole('button', { name: words(locale, 'reset') }).click();
			await expect(page.getByRole('status')).toContainText(words(locale, 'left', { LEFT: 10 }));
			await page.reload();
			await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
			expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('checklist')))).toEqual(
				[],
			);
		});
	});
}

test('a reader whose browser blocks storage gets the same answer', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get: () => {
				throw new DOMException('blocked', 'SecurityError');
			},
		});
	});
	await page.goto(pathOf('en', 'checklist'));
	await choose(page, 'en', ready);
	await expect(page.getByRole('status')).toContainText(words('en', 'go'));
});

for (const damaged of ['{', 'null', '"yes"', '[1]', '{"case":"alien","id":{"a":1},"<b>":"no"}']) {
	test(`a reader whose stored answers are damaged (${damaged}) starts afresh`, async ({ page }) => {
		await page.addInitScript((text) => localStorage.setItem('checklist:1', text), damaged);
		await page.goto(pathOf('en', 'checklist'));
		await expect(page.getByRole('status')).toContainText(words('en', 'left', { LEFT: 10 }));
		await choose(page, 'en', ready);
		await expect(page.getByRole('status')).toContainText(words('en', 'go'));
	});
}

test('answers stay on the device: the Enter key sends them nowhere', async ({ page }) => {
	await page.goto(pathOf('ur', 'checklist'));
	await option(page, 'ur', 'who', 'citizen').press('Enter');
	await expect(page).toHaveURL(/\/ur\/checklist\/$/);
});
