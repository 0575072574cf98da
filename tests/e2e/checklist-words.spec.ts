import { expect, test } from '@playwright/test';
import type { Answers } from '../../src/components/checklist/answers/answers.ts';
import { decide } from '../../src/components/checklist/verdict/decide.ts';
import { localeList } from '../../src/config/locales.ts';
import { store } from '../support/checklistForm.ts';
import { personas } from '../support/personas.ts';
import { pathOf } from '../support/site.ts';

/** Every persona with all answers, and the moment when only what comes first has been answered. */
const readers: Answers[] = [
	{},
	{ case: 'lost', blocked: 'no', name: 'unsure' },
	...personas.map(({ answers }) => answers),
];

for (const locale of localeList) {
	test(`each answer in ${locale} shows its advice below the question, and no bracket of a number that was not put in`, async ({
		page,
	}) => {
		await page.goto(pathOf(locale, 'checklist'));
		for (const answers of readers) {
			await store(page, answers);
			await expect(page.getByRole('status')).toHaveText(/\p{L}/u);
			for (const { id } of decide(answers).advice) {
				const [question, answer] = id.split('.');
				await expect(page.locator(`#q-${question} [data-answer~=${answer}]`), id).toBeVisible();
			}
			expect(await page.getByRole('main').innerText()).not.toMatch(/[[\]]/);
		}
	});
}
