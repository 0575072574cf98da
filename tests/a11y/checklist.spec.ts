import { expect } from '@playwright/test';
import type { Answers } from '../../src/components/checklist/answers/answers.ts';
import { localeList } from '../../src/config/locales.ts';
import { test, violationsInBothThemes } from '../support/axe.ts';
import { hardest, pathOf } from '../support/site.ts';
import { store } from '../support/checklistForm.ts';
import { ready } from '../support/personas.ts';

/** One reader for each look of the verdict: pine, amber with an emergency, a person, sand. The language changes. */
const readers: Record<string, Answers> = {
	go: ready,
	first: { ...ready, who: 'afghan', blocked: 'no', name: 'unsure', eid: 'unsure' },
	owner: { ...ready, name: 'relative' },
	other: { case: 'broken', name: 'mine', who: 'overseas', inPerson: 'abroad' },
};

// The tab is also that of pages.spec.ts, whose checklist is empty.
test.afterEach(({ tab }) => tab.evaluate(() => localStorage.clear()));

for (const [index, [verdict, answers]] of Object.entries(readers).entries()) {
	const locale = localeList[index % localeList.length] ?? hardest;
	test(`everybody can read and use the ${locale} checklist once it has answered "${verdict}"`, async ({ tab }) => {
		await tab.goto(pathOf(locale, 'checklist'));
		await store(tab, answers);
		expect(await violationsInBothThemes(tab)).toEqual([]);
	});
}
