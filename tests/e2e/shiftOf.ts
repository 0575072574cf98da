import type { Page } from '@playwright/test';
import { record } from '../support/network.ts';

/** A link as Chromium imitates it. */
type Link = Record<'latency' | 'downloadThroughput' | 'uploadThroughput', number> & { offline: boolean };

/** How far a page moved what was painted, and what it was that moved. */
export interface Shift {
	/** The cumulative layout shift. */
	value: number;
	/** Each element that moved, with its first words and its boxes before and after. */
	moved: string[];
}

/** A layout shift as Chromium tells of it; the types of TypeScript do not know it. */
interface LayoutShift extends PerformanceEntry {
	value: number;
	hadRecentInput: boolean;
	sources: { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
}

/**
 * How far a page moves what is painted, until a second after all of it came.
 * @param link the speed of a link, in bytes per second, with its latency in milliseconds
 */
export async function shiftOf(page: Page, address: string, link: Link): Promise<Shift> {
	const { session } = await record(page);
	await session.send('Network.setCacheDisabled', { cacheDisabled: true });
	await session.send('Network.emulateNetworkConditions', link);
	await page.addInitScript(() => {
		const { shift } = Object.assign(window, { shift: { value: 0, moved: [] as string[] } });
		const boxOf = ({ x, y, width, height }: DOMRectReadOnly) => `${width}×${height} at ${x},${y}`;
		const nameOf = (node: Node | null) => {
			const element = node instanceof Element ? node : node?.parentElement;
			const words = node?.textContent?.trim().slice(0, 40) ?? 'no longer there';
			return `${element?.tagName} class="${element?.getAttribute('class') ?? ''}" “${words}”`;
		};
		// Where a browser stops to paint while it still reads a row with a number to call, the rest of the row moves its
		// beginning, by up to .0095: seen by sending the page cut at a hundred places. The icon of a row has no node.
		const isHalfRow = ({ sources, startTime }: LayoutShift) => {
			const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
			// It is 0 until the browser has read the whole page.
			const readAt = navigation?.domInteractive || Infinity;
			const nodes = sources.flatMap(({ node }) => node ?? []);
			return startTime < readAt && nodes.length > 0 && nodes.every((node) => node.parentElement?.closest('.call'));
		};
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries() as LayoutShift[]) {
				const { value, hadRecentInput, sources, startTime } = entry;
				if (hadRecentInput || isHalfRow(entry)) continue;
				shift.value += value;
				for (const { node, previousRect, currentRect } of sources)
					shift.moved.push(
						`${value.toFixed(4)} after ${startTime.toFixed()} ms: ${nameOf(node)} from ${boxOf(previousRect)} to ${boxOf(currentRect)}`,
					);
			}
		}).observe({ type: 'layout-shift', buffered: true });
	});
	await page.goto(address, { waitUntil: 'load' });
	await page.evaluate(() => document.fonts.ready);
	// No event says that a shift was the last.
	await page.waitForTimeout(1_000);
	return page.evaluate(() => (window as unknown as { shift: Shift }).shift);
}
