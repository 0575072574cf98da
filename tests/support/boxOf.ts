import type { Page } from '@playwright/test';

declare global {
	interface Window {
		/**
		 * The box of some characters of a text node, of one without an end. Only on a page after `measureCharacters`.
		 */
		boxOf(text: Node, start: number, end?: number): DOMRect;
	}
}

/** Lets what a test evaluates on pages opened from now on ask for the boxes of characters, with `window.boxOf`. */
export async function measureCharacters(page: Page): Promise<void> {
	await page.addInitScript(() => {
		window.boxOf = (text, start, end = start + 1) => {
			const range = document.createRange();
			range.setStart(text, start);
			range.setEnd(text, end);
			return range.getBoundingClientRect();
		};
	});
}
