import { expect, test, type Page } from '@playwright/test';
import { papersFirst } from '../../src/components/checklist/answers/papersFirst.ts';
import { questions } from '../../src/components/checklist/questions/questions.ts';
import type { Answers } from '../../src/components/checklist/answers/answers.ts';
import { localeList, type Locale } from '../../src/config/locales.ts';
import { hardest, pathOf } from '../support/site.ts';
import { choose, option, store, verdictOf, words } from '../support/checklistForm.ts';
import { ready, readyWithPassport, withoutEsim } from '../support/personas.ts';

/** One reader for each verdict, with the links they get. Each verdict is tried in one language, in turn. */
const readers: { verdict: string; answers: Answers; links: string[] }[] = [
	{ verdict: 'go', answers: ready, links: [] },
	{ verdict: 'plastic', answers: withoutEsim, links: ['plasticSim'] },
	{ verdict: 'owner', answers: { ...ready, name: 'relative' }, links: ['relative', 'under18'] },
	{
		verdict: 'first',
		answers: { ...ready, blocked: 'no', wifi: 'unsure' },
		links: ['blockLine', 'freezeMoney', 'beforeScanning'],
	},
	{ verdict: 'ask', answers: { ...readyWithPassport, asked: 'no' }, links: ['biometric'] },
	{
		verdict: 'other',
		answers: { case: 'broken', operator: 'ufone', name: 'mine', who: 'overseas', inPerson: 'abroad' },
		links: ['abroad', 'soldPhone'],
	},
];

const focusedName = (page: Page): Promise<string | null> =>
	page.evaluate(() => document.activeElement?.getAttribute('name') ?? null);

/**
 * Answers with Tab, the space bar and the arrow keys alone, from wherever the reader is.
 * @throws Error when Tab does not reach a question
 */
async function chooseByKeyboard(page: Page, locale: Locale, answers: Answers): Promise<void> {
	for (const { id, options } of questions) {
		const answer = answers[id];
		if (!answer) continue;
		for (let tabs = 0; (await focusedName(page)) !== id; tabs++) {
			if (tabs > 60) throw new Error(`Tab does not reach the question "${id}".`);
			await page.keyboard.press('Tab');
		}
		await page.keyboard.press('Space');
		for (let step = papersFirst(options, locale).indexOf(answer); step > 0; step--)
			await page.keyboard.press('ArrowDown');
	}
}

for (const [index, { verdict, answers, links }] of readers.entries()) {
	const locale = localeList[index % localeList.length] ?? hardest;
	test(`the ${locale} checklist leads a reader by keyboard alone to "${verdict}"`, async ({ page }) => {
		await page.goto(pathOf(locale, 'checklist'));
		await chooseByKeyboard(page, locale, answers);
		await expect(page.getByRole('status')).toContainText(words(locale, verdict));
		const result = verdictOf(page);
		for (const place of links) {
			await expect(result.getByRole('link', { name: words(locale, `link.${place}`), exact: true })).toBeVisible();
		}
		await expect(result.getByRole('listitem').getByRole('listitem')).toHaveCount(links.length);
		const card = result.getByRole('link', { name: words(locale, 'card') });
		if (verdict === 'other') await expect(card).toBeHidden();
		else await expect(card).toHaveAttribute('href', `/${locale}/counter/`);
	});
}

test.describe('the checklist', () => {
	const locale = hardest;
	test.beforeEach(({ page }) => page.goto(pathOf(locale, 'checklist')).then(() => undefined));

	test('takes the reader from the result to the section that says more', async ({ page }) => {
		await choose(page, locale, { ...ready, eid: 'unsure' });
		await verdictOf(page)
			.getByRole('link', { name: words(locale, 'link.findEid') })
			.click();
		await expect(page).toHaveURL(new RegExp(`/${locale}/device-support/#find-eid$`));
		await expect(page.locator(':target')).toBeInViewport();
	});

	test('shows how far the reader is, and advice as soon as an answer calls for it and not before', async ({ page }) => {
		await expect(page.getByText(words(locale, 'progress', { ANSWERED: 0, TOTAL: 12 }))).toBeVisible();
		await expect(page.getByRole('group').getByRole('listitem')).toHaveCount(0);
		for (const id of ['result', 'bring'] as const)
			await expect(page.locator(`nav a[href="#${id}"]`).first(), 'in the contents').toHaveText(words(locale, id));
		await choose(page, locale, { case: 'lost', who: 'citizen', id: 'no' });
		await expect(page.getByText(words(locale, 'progress', { ANSWERED: 3, TOTAL: 11 }))).toBeVisible();
		await expect(page.getByRole('status')).toContainText(words(locale, 'left', { LEFT: 8 }));
		await expect(page.getByRole('status')).toContainText(words(locale, 'found'));
		const question = page.getByRole('group', { name: words(locale, 'q.id') });
		await expect(question.getByText(words(locale, 'advice.id.no'))).toBeVisible();
		await expect(question.getByText(words(locale, 'advice.id.unsure'))).toBeHidden();
	});

	test('leads from a result that is not complete to the question that is open', async ({ page }) => {
		await choose(page, locale, { case: 'lost', blocked: 'yes', operator: 'zong', name: 'mine' });
		const onward = verdictOf(page).getByRole('link', { name: words(locale, 'onward') });
		await onward.click();
		await expect(page.getByRole('group', { name: words(locale, 'q.who') })).toBeInViewport();
		await choose(page, locale, ready);
		await expect(onward).toBeHidden();
	});

	test('asks each reader no more than it must, and lists what this reader brings and nobody else', async ({ page }) => {
		const asked = (id: string) => page.getByRole('group', { name: words(locale, `q.${id}`) });
		const item = (id: string) => page.getByText(words(locale, `bring.${id}`), { exact: true });
		await choose(page, locale, { who: 'foreigner' });
		await expect(asked('asked')).toBeVisible();
		await expect(asked('fingers')).toBeHidden();

		await choose(page, locale, { ...ready, who: 'poc' });
		await expect(item('poc')).toBeVisible();
		for (const other of ['cnic', 'owner']) await expect(item(other)).toBeHidden();

		await choose(page, locale, {
			case: 'broken',
			operator: 'ufone',
			name: 'mine',
			who: 'overseas',
			inPerson: 'abroad',
		});
		for (const id of ['blocked', 'id', 'fingers', 'asked', 'eid', 'pta', 'wifi']) await expect(asked(id)).toBeHidden();
		await expect(page.getByText(words(locale, 'progress', { ANSWERED: 5, TOTAL: 5 }))).toBeVisible();
	});
});

test('no two verdicts that ask for something different look the same', async ({ page }) => {
	const looks = new Set<string>();
	await page.goto(pathOf('en', 'checklist'));
	for (const { answers } of readers) {
		await store(page, answers);
		looks.add(
			await verdictOf(page).evaluate((section) => {
				const drawing = section.querySelector('[role=status] path')?.getAttribute('d');
				return `${getComputedStyle(section).backgroundColor} ${drawing}`;
			}),
		);
	}
	// "Go" and "go, ask for a plastic SIM" are the same visit.
	expect(looks.size).toBe(readers.length - 1);
});

test('answers stay on the device: the Enter key sends them nowhere', async ({ page }) => {
	await page.goto(pathOf('ur', 'checklist'));
	await option(page, 'ur', 'who', 'citizen').press('Enter');
	await expect(page).toHaveURL(/\/ur\/checklist\/$/);
});
