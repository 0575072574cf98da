import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { localeList, locales } from '../../src/config/locales.ts';
import { isShown, type Statement } from '../../src/schemas/data.ts';
import { asSeen, pathOf } from '../support/site.ts';

const facts = Object.values(parse(readFileSync('src/content/facts.yaml', 'utf8')) as Record<string, Statement>);
const withheld = facts.filter((fact) => !isShown(fact));

for (const locale of localeList) {
	test(`the ${locale} page about the guide lists what it withholds, whom to ask, and every sign as written`, async ({
		page,
	}) => {
		const { lang } = locales[locale];
		await page.goto(pathOf(locale, 'about'));
		expect(withheld.length).toBeGreaterThan(0);
		for (const { topic, ask } of withheld) {
			const item = page.getByRole('definition').filter({ hasText: asSeen(topic?.[lang] ?? 'no topic') });
			await expect(item.filter({ hasText: asSeen(ask?.[lang] ?? 'nobody to ask') }).first()).toBeVisible();
		}
		expect((await page.getByRole('main').innerText()).match(/&#?\w+;/g) ?? []).toEqual([]);
	});
}
