import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { localeList, locales } from '../../src/config/locales.ts';
import { StaticServer } from '../../scripts/static-server/staticServer.ts';
import type { StringKey } from '../../src/config/strings.ts';
import { pathOf, strings, titleOf } from '../support/site.ts';
import { chosenEngines } from './engines.ts';
import { STEP_TIMEOUT, type Session } from './session.ts';

describe.each(chosenEngines())('in $name', (engine) => {
	let session: Session;
	let host: StaticServer;
	beforeAll(async () => {
		session = await engine.start();
	});
	afterAll(() => session.close());
	// Each journey has an origin of its own: nothing that another one stored is there.
	beforeEach(async () => {
		host = new StaticServer({ withHeaders: true, asksForReports: true });
		await host.up();
		await session.newTab();
	});
	afterEach(async () => {
		await host.down();
		expect(host.reports.splice(0), 'stopped by the security policy').toEqual([]);
	});

	const waitFor = <T>(look: () => Promise<T>) => expect.poll(look, { timeout: STEP_TIMEOUT });
	const address = () => session.run(() => location.pathname + location.hash);
	const heading = () => session.run(() => document.querySelector('h1')?.textContent.trim());

	test('a script that is not of the site is stopped, and the host hears of it', async () => {
		const other = new StaticServer({ withHeaders: true, asksForReports: true });
		await other.up();
		await session.open(other.origin + pathOf('en', 'steps'));
		await session.run(() => {
			const script = document.createElement('script');
			try {
				script.append('document.title = "ran"');
			} catch {
				// Where the browser has Trusted Types, this is where it stops.
			}
			document.head.append(script);
		});
		await waitFor(() => Promise.resolve(other.reports.join())).toContain('script');
		expect(await session.run(() => document.title)).not.toBe('ran');
		await other.down();
	});

	describe.each(localeList)('a %s reader', (locale) => {
		const text = (key: StringKey) => strings[locale][key];
		const open = (slug: string) => session.open(host.origin + pathOf(locale, slug));
		const ask = async (question: string) => {
			await session.key('k', true);
			await waitFor(() => session.run(() => document.activeElement?.getAttribute('type'))).toBe('search');
			await session.type(question);
			await waitFor(() => session.run(() => document.querySelectorAll('dialog li a').length)).toBeGreaterThan(0);
		};

		test('goes from home to the emergency, and on to the checklist and what to bring', async () => {
			await open('');
			for (const next of ['lost-or-stolen', 'checklist', 'prepare']) {
				await session.press({ linkTo: pathOf(locale, next), within: 'main' });
				await waitFor(heading).toBe(titleOf(locale, next));
			}
		});

		test('changes the language and stays on the section', async () => {
			const other = locale === 'en' ? 'ur' : 'en';
			await session.open(`${host.origin}${pathOf(locale, 'steps')}#wait`);
			await waitFor(() => session.run(() => scrollY)).toBeGreaterThan(0);
			// A press with the mouse would first scroll up to the link and away from the section; a reader's Tab does
			// not.
			await session.run(
				(tag) =>
					[...document.links]
						.find((link) => link.getAttribute('hreflang') === tag && link.checkVisibility?.() !== false)
						?.click(),
				locales[other].lang,
			);
			await waitFor(address).toBe(`${pathOf(other, 'steps')}#wait`);
			await waitFor(heading).toBe(titleOf(other, 'steps'));
		});

		/** What a finger would touch at the middle of the window: the text of the page, or something that covers it. */
		const isTextFree = () =>
			session.run(() => document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.closest('main') !== null);

		test('leaves through the menu and comes back with Back to a page that can be used', async () => {
			await open('steps');
			expect(await isTextFree()).toBe(true);
			await session.press(
				engine.hasPopovers
					? { role: 'button', name: text('menuButton.accessibleLabel') }
					: { role: 'link', name: text('sidebarNav.accessibleLabel') },
			);
			await session.press({ linkTo: pathOf(locale, 'checklist'), within: 'nav' });
			await waitFor(heading).toBe(titleOf(locale, 'checklist'));
			await session.back();
			await waitFor(heading).toBe(titleOf(locale, 'steps'));
			await waitFor(() => session.run(() => document.querySelectorAll('[inert]').length)).toBe(0);
			// The list of an old browser stands in the page, where Back leads as well.
			if (!engine.hasPopovers) await session.back();
			await waitFor(isTextFree).toBe(true);
		});

		test('asks the search and opens the first answer', async () => {
			await open('about');
			await ask('eSIM');
			await session.key('Enter');
			await waitFor(address).not.toContain('/about/');
			expect(await address()).toContain(`/${locale}/`);
		});

		test('keeps the chosen theme at the next page', async () => {
			await open('steps');
			await session.run(() => {
				const theme = document.querySelector<HTMLSelectElement>('[data-theme-choice]');
				if (!theme) throw new Error('There is no choice of theme.');
				theme.value = 'dark';
				theme.dispatchEvent(new Event('change', { bubbles: true }));
			});
			await open('faq');
			expect(await session.run(() => document.documentElement.dataset['theme'])).toBe('dark');
		});

		test('finds the answers of the checklist again after following a link and going Back', async () => {
			await open('checklist');
			const checked = () => session.run(() => document.querySelectorAll('input:checked').length);
			await session.run(() => document.querySelector<HTMLInputElement>('main input[type=radio]')?.click());
			expect(await checked()).toBe(1);
			await session.press({ role: 'link', name: text('emergency.banner') });
			await waitFor(address).not.toContain('/checklist/');
			await session.back();
			await waitFor(address).toContain('/checklist/');
			await waitFor(checked).toBe(1);
		});

		test('reads and searches the guide after one visit, with the host gone', async () => {
			await open('');
			const saved = () => session.run(() => document.querySelector('[data-home]')?.getAttribute('data-state'));
			await expect.poll(saved, { timeout: 60_000 }).toBe('saved');
			await host.down();
			for (const slug of ['steps', 'lost-or-stolen', 'operators/jazz']) {
				await open(slug);
				await waitFor(heading).toBe(titleOf(locale, slug));
			}
			await ask('eSIM');
		});
	});
});
