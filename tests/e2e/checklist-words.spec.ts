import { expect, test } from '@playwright/test';
import type { Answers } from '../../src/components/checklist/answers/answers.ts';
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
	test(`no outcome in ${locale} shows a reader the bracket of a number that was not put in`, async ({ page }) => {
		await page.goto(pathOf(locale, 'checklist'));
		for (const answers of readers) {
			await store(page, answers);
			await expect(page.getByRole('status')).toHaveText(/\p{L}/u);
			expect(await page.getByRole('main').innerText()).not.toMatch(/[[\]]/);
		}
	});
}
