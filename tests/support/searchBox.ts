import { expect, type Page } from '@playwright/test';
import { searchWords } from '../../scripts/search/words.ts';
import type { Locale } from '../../src/config/locales.ts';
import type { StringKey } from '../../src/config/strings.ts';
import { pathOf, strings, titleOf } from './site.ts';

type SearchKey = StringKey extends infer Key ? (Key extends `search.${infer Rest}` ? Rest : never) : never;

/** A string of the search. */
export const searchString = (locale: Locale, key: SearchKey): string => strings[locale][`search.${key}`];
/** The line to type a question into, and the dialog around it. */
export const field = (page: Page) => page.getByRole('searchbox');
export const box = (page: Page) => page.getByRole('dialog');

/** Waits for the answer; until then the dialog is marked as busy. */
export async function answered(page: Page, query: string): Promise<void> {
	await expect(field(page)).toHaveValue(query);
	await expect(box(page).locator('[aria-busy]')).toHaveCount(0);
}
/** The list of the first answer. */
export const results = (page: Page) => box(page).getByRole('list').first();

/** Opens the search on the page where the reader is, asks, and waits for the answer. */
export async function ask(page: Page, query: string): Promise<void> {
	await page.keyboard.press('Control+k');
	await field(page).fill(query);
	await answered(page, query);
}

/** Opens a page of the language and searches there. */
export async function search(page: Page, locale: Locale, query: string): Promise<void> {
	await page.goto(pathOf(locale, 'steps'));
	await ask(page, query);
}

/** A question and the page that answers it. In a language without sample queries the question is the page's title. */
export function question(locale: Locale): { query: string; page: string } {
	const page = 'lost-or-stolen';
	return { query: searchWords[locale]?.question ?? titleOf(locale, page), page };
}

/** Delays responses to matching requests. @returns a function that releases them */
export async function hold(page: Page, files: string): Promise<() => void> {
	let release = (): void => undefined;
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route(files, async (route) => {
		await held;
		await route.continue();
	});
	return release;
}
