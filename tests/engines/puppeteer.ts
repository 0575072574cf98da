import { launch, type LaunchOptions, type Page } from 'puppeteer-core';
import { STEP_TIMEOUT, type Session, type Target } from './session.ts';

type Script = (...args: unknown[]) => unknown;

const selectorOf = (target: Target): string =>
	'linkTo' in target
		? `${target.within} a[href^=${JSON.stringify(target.linkTo)}]`
		: `::-p-aria([name=${JSON.stringify(target.name)}][role="${target.role}"])`;

/**
 * Starts Firefox over WebDriver BiDi, or a Chromium of any age over its own protocol, without a window.
 * @param options which browser and where it is
 */
export async function startWithPuppeteer(options: LaunchOptions): Promise<Session> {
	const browser = await launch({ ...options, headless: true });
	const openTab = async (): Promise<Page> => {
		const tab = await browser.newPage();
		await tab.setViewport({ width: 360, height: 740 });
		return tab;
	};
	let page = await openTab();
	return {
		newTab: async () => {
			const before = page;
			page = await openTab();
			await before.close();
		},
		open: async (url) => void (await page.goto(url, { waitUntil: 'load', timeout: 3 * STEP_TIMEOUT })),
		// Puppeteer waits for a load event, which a page kept in memory does not have a second time.
		back: () => page.evaluate(() => void setTimeout(() => history.back())),
		press: async (target) => {
			const end = Date.now() + STEP_TIMEOUT;
			for (;;) {
				for (const element of await page.$$(selectorOf(target))) {
					if (await element.isVisible()) return await element.click();
				}
				if (Date.now() > end) throw new Error(`There is no ${JSON.stringify(target)}.`);
				// Puppeteer waits for the first element of a kind, not for the first that is visible.
				await new Promise((resolve) => setTimeout(resolve, 100));
			}
		},
		type: (text) => page.keyboard.type(text),
		key: async (key, control = false) => {
			if (control) await page.keyboard.down('Control');
			await page.keyboard.press(key);
			if (control) await page.keyboard.up('Control');
		},
		// Puppeteer's type also unwraps promises, which the scripts here do not return.
		run: async (script, ...args) => (await page.evaluate(script as Script, ...args)) as ReturnType<typeof script>,
		close: () => browser.close(),
	};
}
