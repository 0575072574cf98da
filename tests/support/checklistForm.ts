import { expect, type Page } from '@playwright/test';
import { optionKey } from '../../src/components/checklist/questions/keys.ts';
import type { Answers } from '../../src/components/checklist/answers/answers.ts';
import { questions } from '../../src/components/checklist/questions/questions.ts';
import { locales, type Locale } from '../../src/config/locales.ts';
import { filledInText } from '../../src/lib/placeholders.ts';
import { factOf } from './contentData.ts';
import { stringOf } from './site.ts';

/**
 * The words of the checklist in a language; `[LEFT]` and the like are filled with the numbers given, the fee with PTA's
 * limit.
 * @throws Error when there is no such string
 */
export function words(locale: Locale, key: string, numbers: Record<string, number> = {}): string {
	const text = stringOf(locale, `checklist.${key}`).replace('{{amount}}', () =>
		factOf('esim-fee-cap', locales[locale].lang),
	);
	return text.replace(filledInText, (_, name: string) => String(numbers[name]));
}

/** The answer as the reader sees it: a radio button inside the group of its question. */
export function option(page: Page, locale: Locale, id: keyof Answers, answer: string) {
	return page.getByRole('group', { name: words(locale, `q.${id}`) }).getByRole('radio', {
		name: stringOf(locale, optionKey(id, answer)),
		exact: true,
	});
}

/** The section with the verdict. */
export const verdictOf = (page: Page) => page.locator('section').filter({ has: page.getByRole('status') });

/** Answers by tap or click. */
export async function choose(page: Page, locale: Locale, answers: Answers): Promise<void> {
	for (const { id } of questions) {
		const answer = answers[id];
		if (answer !== undefined) await option(page, locale, id, answer).check();
	}
}

/** Stores answers, these and no others, as another tab does: the open page shows them at once. */
export async function store(page: Page, answers: Answers): Promise<void> {
	await page.evaluate((given) => {
		localStorage.clear();
		for (const [id, answer] of Object.entries(given)) localStorage.setItem(`checklist:${id}`, answer);
		dispatchEvent(new StorageEvent('storage'));
	}, answers);
	await expect(page.getByRole('radio', { checked: true })).toHaveCount(Object.keys(answers).length);
}
