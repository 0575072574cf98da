import type { Page } from '@playwright/test';

// How the lines of an open page end. Each function asks for the boxes of characters: `measureCharacters` goes before.

/**
 * Lines that begin with a mark of punctuation, and blocks whose last line has a single letter. Only such a mark, the
 * last letter and what stands before them are measured, because a box takes long to ask for.
 */
export function strayCharacters(page: Page): Promise<{ led: string[]; lonely: string[] }> {
	return page.evaluate(() => {
		type Places = { char: string; node: Node; at: number }[];
		/** The box of a character; undefined where it has none, as in hidden words. */
		const boxAt = (places: Places, index: number) => {
			const place = places[index];
			const box = place && window.boxOf(place.node, place.at);
			return box && box.width > 0 ? box : undefined;
		};
		/** Whether a character stands on a line below the nearest one before it; the first of a block does not. */
		const isBelow = (places: Places, index: number): boolean => {
			const box = boxAt(places, index);
			for (let earlier = index - 1; box && earlier >= 0; earlier--) {
				const before = boxAt(places, earlier);
				if (before) return box.top >= before.bottom - 4;
			}
			return false;
		};
		const blocks = [...document.querySelectorAll('main :is(p, li, dd, dt, td, label, h1, h2, h3)')].filter(
			(block) => block.checkVisibility() && !block.querySelector('p, li, dd, dt, td, label, ul, ol'),
		);
		const found = { led: [] as string[], lonely: [] as string[] };
		for (const block of blocks) {
			const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
			const places: Places = [];
			while (texts.nextNode()) {
				const node = texts.currentNode;
				// Marks of direction (Cf) have no box.
				for (const { 0: char, index: at } of (node.textContent ?? '').matchAll(/[^\s\p{Cf}]/gu))
					places.push({ char, node, at });
			}
			for (const [index, { char }] of places.entries())
				if (/[.,;:!?。，、；：！？۔،؛؟]/u.test(char) && (index === 0 ? boxAt(places, 0) : isBelow(places, index)))
					found.led.push(`${char} in ${block.textContent?.trim().slice(0, 40)}`);
			const letters = places.filter(({ char }) => !/\p{P}/u.test(char));
			const last = letters.findLastIndex((_, index) => boxAt(letters, index));
			if (isBelow(letters, last)) found.lonely.push(`${block.textContent?.trim().slice(-20)}`);
		}
		return found;
	});
}

/** Texts whose mark of certainty does not stand beside their last letter. @returns also how many marks there are */
export async function strayMarks(page: Page): Promise<{ count: number; stray: string[] }> {
	const marks = await page.locator('main p > [data-note] + span:has(svg)').evaluateAll((all) =>
		all.map((mark) => {
			const text = mark.previousElementSibling as Element;
			const line = [...text.getClientRects()].at(-1);
			const box = mark.querySelector('svg')?.getBoundingClientRect();
			const middle = box ? (box.top + box.bottom) / 2 : 0;
			return { end: text.textContent?.slice(-12) ?? '', isBeside: !!line && line.top < middle && middle < line.bottom };
		}),
	);
	return { count: marks.length, stray: marks.filter(({ isBeside }) => !isBeside).map(({ end }) => end) };
}
