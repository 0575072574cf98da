import { expect, test, type Page } from '@playwright/test';
import { measureCharacters } from '../support/boxOf.ts';
import { pathOf, slugs } from '../support/site.ts';

test.use({ reuseContext: false });

test.beforeEach(({ page }) => measureCharacters(page));

test('a Chinese reader sees no line end early in the middle of a word', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	for (const slug of ['lost-or-stolen', 'steps', 'prepare', 'situations/foreigners']) {
		await page.goto(pathOf('zh-cn', slug));
		const cut = await page.evaluate(() => {
			const words = new Intl.Segmenter('zh', { granularity: 'word' });
			const found: string[] = [];
			const texts = document.createTreeWalker(document.querySelector('main') as Element, NodeFilter.SHOW_TEXT);
			while (texts.nextNode()) {
				const node = texts.currentNode;
				const block = node.parentElement?.closest('p, li, dd, dt, td');
				if (!block?.checkVisibility() || !/\p{Script=Han}/u.test(node.textContent ?? '')) continue;
				const style = getComputedStyle(block);
				const edge = block.getBoundingClientRect().right - parseFloat(style.paddingRight);
				for (const { segment, index } of words.segment(node.textContent ?? ''))
					for (let at = index + 1; at < index + segment.length; at++) {
						const [before, after] = [window.boxOf(node, at - 1), window.boxOf(node, at)];
						// A character and a mark after it may not have fitted; two characters would have.
						if (after.top - before.top > 4 && edge - before.right > 2.5 * parseFloat(style.fontSize))
							found.push(`${segment} in ${node.textContent}`);
					}
			}
			return found;
		});
		expect(cut, slug).toEqual([]);
	}
});

test('a Chinese reader sees a title’s first line end at the colon, also where letters are twice as large', async ({
	page,
}) => {
	const session = await page.context().newCDPSession(page);
	for (const [size, slug] of [
		[16, 'checklist'],
		[16, ''],
		[32, 'checklist'],
		[32, ''],
	] as const) {
		await session.send('Page.setFontSizes', { fontSizes: { standard: size, fixed: 13 } });
		await page.setViewportSize({ width: 320, height: 740 });
		await page.goto(pathOf('zh-cn', slug));
		const [before, colon, after] = await page.locator('h1').evaluate((title) => {
			const texts = document.createTreeWalker(title, NodeFilter.SHOW_TEXT);
			const tops: { char: string; top: number }[] = [];
			while (texts.nextNode())
				[...(texts.currentNode.textContent ?? '')].forEach((char, at) =>
					tops.push({ char, top: window.boxOf(texts.currentNode, at).top }),
				);
			const at = tops.findIndex(({ char }) => char === '：');
			return tops.slice(at - 1, at + 2).map(({ top }) => top);
		});
		expect(Math.abs((colon ?? 0) - (before ?? 0)), slug).toBeLessThan(4);
		expect((after ?? 0) - (colon ?? 0), slug).toBeGreaterThan(4);
	}
});

/** The words of Han letters that the titles of a page break in the middle. */
function brokenInTitles(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const words = new Intl.Segmenter('zh', { granularity: 'word' });
		const titles = [...document.querySelectorAll('main :is(h1, h2, h3, legend)')].filter((title) =>
			title.checkVisibility(),
		);
		return titles.flatMap((title) => {
			const texts = document.createTreeWalker(title, NodeFilter.SHOW_TEXT);
			const places: { node: Node; at: number }[] = [];
			let whole = '';
			while (texts.nextNode()) {
				const text = texts.currentNode.textContent ?? '';
				for (let at = 0; at < text.length; at++) places.push({ node: texts.currentNode, at });
				whole += text;
			}
			const topOf = ({ node, at }: { node: Node; at: number }) => window.boxOf(node, at).top;
			return [...words.segment(whole)]
				.filter(({ segment, isWordLike }) => isWordLike && /^\p{Script=Han}{2,}$/u.test(segment))
				.filter(({ segment, index }) => {
					const [first, last] = [places[index], places[index + segment.length - 1]];
					return first && last && Math.abs(topOf(first) - topOf(last)) > 4;
				})
				.map(({ segment }) => `${segment} in ${whole}`);
		});
	});
}

test('a Chinese reader sees no word of a title cut at the end of a line', async ({ page }) => {
	for (const slug of slugs) {
		await page.goto(pathOf('zh-cn', slug), { waitUntil: 'domcontentloaded' });
		for (const width of [320, 360]) {
			await page.setViewportSize({ width, height: 740 });
			expect(await brokenInTitles(page), `${slug} at ${width} px`).toEqual([]);
		}
	}
});
