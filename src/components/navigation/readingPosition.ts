/** How far below the top of the window a heading may stand and still be the one being read, in CSS pixels. */
const nearTop = 160;

/**
 * The line of the window, in CSS pixels from its top, that a heading passes when its section begins to be read.
 * It lies near the top; over the last screen of a page it moves down to the window's bottom edge, because the last
 * headings cannot reach the top any more.
 */
function readingLine(): number {
	const { scrollHeight, clientHeight, scrollTop } = document.documentElement;
	const left = scrollHeight - clientHeight - scrollTop;
	const range = Math.min(clientHeight - nearTop, scrollHeight - clientHeight);
	return left < range ? clientHeight - (left / range) * (clientHeight - nearTop) : nearTop;
}

/** The last of some elements in the order of the page that begins above the reading line, or undefined above the first. */
export function lastPassed<Item extends Element>(elements: readonly Item[]): Item | undefined {
	const line = readingLine();
	const passed = elements.filter((element) => element.getBoundingClientRect().top <= line);
	return passed[passed.length - 1];
}
