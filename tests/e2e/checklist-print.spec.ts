import { expect, test, type Page } from '@playwright/test';
import { places } from '../../src/components/checklist/questions/places.ts';
import type { Answers } from '../../src/components/checklist/answers/answers.ts';
import { questions } from '../../src/components/checklist/questions/questions.ts';
import { localeList, type Locale } from '../../src/config/locales.ts';
import { hardest, pathOf } from '../support/site.ts';
import { choose, option, words } from '../support/checklistForm.ts';
import { sheetsOf } from '../support/pdf.ts';

/** The answers with the longest printout: each needs advice. */
const everythingWrong: Answers = {
	case: 'lost',
	blocked: 'unsure',
	name: 'unsure',
	who: 'afghan',
	inPerson: 'unsure',
	id: 'no',
	fingers: 'unsure',
	eid: 'unsure',
	pta: 'no',
	wifi: 'no',
};

/** Every question with its answers, and under it each piece of advice with its links. */
async function expectWholeList(page: Page, locale: Locale): Promise<void> {
	for (const { id, options, advice } of questions) {
		const question = page.getByRole('group', { name: words(locale, `q.${id}`) });
		await expect(question).toBeVisible();
		await expect(question.getByRole('radio')).toHaveCount(options.length);
		for (const { answers, links } of advice) {
			// Some advice contains a code to dial, which is a link as well.
			for (const text of words(locale, `advice.${id}.${answers[0]}`).split(/\[\[.*?\]\]/)) {
				await expect(question).toContainText(text.trim());
			}
			for (const { place } of links) {
				const link = question.getByRole('link', { name: words(locale, `link.${place}`), exact: true }).first();
				await expect(link).toBeVisible();
				await expect(link).toHaveAttribute('href', `/${locale}/${places[place]}`);
			}
		}
	}
	await expect(page.getByText(words(locale, 'how'))).toBeVisible();
}

for (const locale of localeList) {
	test.describe(`without scripts the ${locale} checklist`, () => {
		test.use({ javaScriptEnabled: false });

		test('is whole: every question, what to do for each answer, what to bring', async ({ page }) => {
			await page.goto(pathOf(locale, 'checklist'));
			await expectWholeList(page, locale);
			for (const item of ['self', 'owner', 'cnic', 'nicop', 'poc', 'passport', 'afghanCard', 'complaint']) {
				await expect(page.getByRole('checkbox', { name: words(locale, `bring.${item}`), exact: true })).toBeVisible();
			}
			await expect(page.getByRole('button', { name: words(locale, 'print') })).toBeHidden();
		});
	});

	test(`on paper the ${locale} checklist takes two sheets, without answers and with what they come to`, async ({
		page,
	}) => {
		await page.goto(pathOf(locale, 'checklist'));
		await page.emulateMedia({ media: 'print' });
		expect(await sheetsOf(page)).toBeLessThanOrEqual(2);
		await page.emulateMedia({ media: 'screen' });
		await choose(page, locale, everythingWrong);
		await page.emulateMedia({ media: 'print' });
		await expect(page.getByText(words(locale, 'first'), { exact: true })).toBeVisible();
		await expect(page.getByText(words(locale, 'how'))).toBeHidden();
		await expect(option(page, locale, 'id', 'no')).toBeChecked();
		expect(await sheetsOf(page)).toBeLessThanOrEqual(2);
	});
}

test.describe('without scripts the checklist', () => {
	test.use({ javaScriptEnabled: false });

	test('keeps the answers out of the address and clears them', async ({ page }) => {
		await page.goto(pathOf(hardest, 'checklist'));
		const answer = option(page, hardest, 'who', 'foreigner');
		await answer.check();
		await answer.press('Enter');
		await expect(page).toHaveURL(new RegExp(`/${hardest}/checklist/$`));
		await page.getByRole('button', { name: words(hardest, 'reset') }).click();
		await expect(answer).not.toBeChecked();
	});
});

test('on paper the checklist is the whole list, and again when the answers are cleared for somebody else', async ({
	page,
}) => {
	await page.goto(pathOf(hardest, 'checklist'));
	await page.emulateMedia({ media: 'print' });
	await expectWholeList(page, hardest);
	await page.emulateMedia({ media: 'screen' });
	await choose(page, hardest, { case: 'broken', who: 'foreigner', name: 'relative', inPerson: 'yes', id: 'no' });
	await page.getByRole('button', { name: words(hardest, 'reset') }).click();
	await expect(option(page, hardest, 'id', 'no')).not.toBeChecked();
	await page.emulateMedia({ media: 'print' });
	await expectWholeList(page, hardest);
});

test('the print button prints', async ({ page }) => {
	await page.addInitScript(() => {
		window.print = () => document.body.setAttribute('data-printed', '');
	});
	await page.goto(pathOf(hardest, 'checklist'));
	await page.getByRole('button', { name: words(hardest, 'print') }).click();
	await expect(page.locator('body[data-printed]')).toHaveCount(1);
});
