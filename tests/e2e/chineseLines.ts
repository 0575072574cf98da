import type { Page } from '@playwright/test';

// What a Chinese reader expects of the lines of an open page. Each function asks for the boxes of characters:
// `measureCharacters` goes before.

/** Words whose line ends in the middle of them, though more of them would have fitted. */
export function wordsCutEarly(page: Page): Promise<string[]> {
	return page.evaluate(() => {
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
}

/** The words of Han letters that the titles of a page break in the middle. */
export function brokenInTitles(page: Page): Promise<string[]> {
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

/** The gap between a Han letter and an address or a menu's name after it, in the size of its letters. */
export function gapsBeforeNames(page: Page): Promise<{ name: string; gap: number }[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll('main :is(p, li) bdi:not([data-dial] *)')].flatMap((name) => {
			const outer = name.parentElement?.matches('a') ? name.parentElement : name;
			const [before, first] = [outer.previousSibling, name.firstChild];
			const text = before?.nodeType === Node.TEXT_NODE ? (before.textContent ?? '') : '';
			if (
				!name.checkVisibility() ||
				!before ||
				!first ||
				!/\p{Script=Han}$/u.test(text) ||
				!/^[\p{Script=Latin}\d]/u.test(name.textContent ?? '')
			)
				return [];
			const width = () => window.boxOf(first, 0).right - window.boxOf(before, text.length - 1).left;
			if (window.boxOf(first, 0).top - window.boxOf(before, text.length - 1).top > 8) return [];
			const seen = width();
			const { style } = name.closest<HTMLElement>('p, li') ?? document.body;
			style.setProperty('text-autospace', 'no-autospace');
			const without = width();
			style.removeProperty('text-autospace');
			return [{ name: name.textContent ?? '', gap: (seen - without) / parseFloat(getComputedStyle(name).fontSize) }];
		}),
	);
}
