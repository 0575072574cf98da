import { expect, type Page } from '@playwright/test';
import type { Locale } from '../../src/config/locales.ts';
import { pathOf, strings } from './site.ts';

/** A string of the search box. */
export const say = (locale: Locale, key: string): string => strings[locale][`search.${key}`] ?? '';
export const field = (page: Page) => page.getByRole('searchbox');
export const box = (page: Page) => page.getByRole('dialog');
/** Waits for the answer: the status names the query once its results stand there. */
export const answered = (page: Page, query: string) => expect(box(page).getByRole('status')).toContainText(query);

/** Opens the box on a page of the language, asks, and waits for the answer. */
export async function search(page: Page, locale: Locale, query: string): Promise<void> {
	await page.goto(pathOf(locale, 'steps'));
	await page.keyboard.press('Control+k');
	await field(page).fill(query);
	await answered(page, query);
}

/** What a reader of each language asks, and the page that answers. */
export const question: Record<Locale, { query: string; page: string }> = {
	'zh-cn': { query: '手机丢了怎么办', page: 'lost-or-stolen' },
	en: { query: 'my phone was snatched', page: 'lost-or-stolen' },
	ur: { query: 'میرا فون چوری ہو گیا', page: 'lost-or-stolen' },
};
