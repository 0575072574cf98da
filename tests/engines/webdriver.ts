import { spawn, type ChildProcess } from 'node:child_process';
import { Builder, By, Capabilities, Key, type WebDriver, type WebElement } from 'selenium-webdriver';
import { freePort } from '../support/freePort.ts';
import { STEP_TIMEOUT, type Role, type Session, type Target } from './session.ts';

/** Elements that may have a role; the browser then says which name it gives them. */
const candidates: Record<Role, string> = { link: 'a[href]', button: 'button' };

async function find(driver: WebDriver, target: Target): Promise<WebElement | undefined> {
	const css =
		'linkTo' in target ? `${target.within} a[href^=${JSON.stringify(target.linkTo)}]` : candidates[target.role];
	for (const element of await driver.findElements(By.css(css))) {
		// WebKit has no name for what is not displayed, and answers with an error.
		if (!(await element.isDisplayed())) continue;
		if ('linkTo' in target || (await element.getAccessibleName()) === target.name) return element;
	}
	return undefined;
}

async function connect(port: number, capabilities: object): Promise<WebDriver> {
	const end = Date.now() + STEP_TIMEOUT;
	for (;;) {
		try {
			const builder = new Builder().usingServer(`http://127.0.0.1:${port}`).disableEnvironmentOverrides();
			return await builder.withCapabilities(new Capabilities(capabilities)).build();
		} catch (error) {
			// The driver needs a moment before it listens.
			if (Date.now() > end) throw error;
			await new Promise((resolve) => setTimeout(resolve, 200));
		}
	}
}

/**
 * Starts a browser over classic WebDriver, through a driver that takes `--port`. A phone's width is asked for; a
 * browser that refuses to be so narrow stays as narrow as it can.
 * @param driverPath the driver's program
 * @param capabilities what the driver is asked for
 * @param environment what the driver and its browser need beside our own environment
 */
export async function startWithWebDriver(
	driverPath: string,
	capabilities: object,
	environment: NodeJS.ProcessEnv = {},
): Promise<Session> {
	const port = await freePort();
	const service: ChildProcess = spawn(driverPath, [`--port=${port}`], {
		stdio: 'ignore',
		env: { ...process.env, ...environment },
	});
	try {
		const driver = await connect(port, capabilities);
		const focused = () => driver.switchTo().activeElement();
		return {
			newTab: async () => {
				const before = await driver.getWindowHandle();
				await driver.switchTo().newWindow('tab');
				const next = await driver.getWindowHandle();
				await driver.switchTo().window(before);
				await driver.close();
				await driver.switchTo().window(next);
				await driver.manage().window().setRect({ width: 360, height: 740 });
			},
			open: (url) => driver.get(url),
			back: () => driver.navigate().back(),
			press: async (target) => {
				const message = `There is no ${JSON.stringify(target)}.`;
				const element = await driver.wait(async () => await find(driver, target), STEP_TIMEOUT, message);
				await element?.click();
			},
			type: async (text) => await focused().sendKeys(text),
			key: async (key, control = false) => {
				const named = key === 'Enter' ? Key.ENTER : key;
				await (control ? focused().sendKeys(Key.chord(Key.CONTROL, named)) : focused().sendKeys(named));
			},
			run: async (script, ...args) => await driver.executeScript(script, ...args),
			close: async () => {
				await driver.quit();
				service.kill();
			},
		};
	} catch (error) {
		service.kill();
		throw error;
	}
}
