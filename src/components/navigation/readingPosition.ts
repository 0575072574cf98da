/** A heading counts as current from this distance to the top of the window on, in CSS pixels. */
const NEAR_TOP = 160;

/**
 * The position in the window, in CSS pixels from the top, that a heading has to pass to become current. It is near the top;
 * over the last screen of a page it moves down to the bottom, because the last headings cannot reach the top.
 */
function readingLine(): number {
	const { scrollHeight, clientHeight, scrollTop } = document.documentElement;
	const left = scrollHeight - clientHeight - scrollTop;
	const range = Math.min(clientHeight - NEAR_TOP, scrollHeight - clientHeight);
	return left < range ? clientHeight - (left / range) * (clientHeight - NEAR_TOP) : NEAR_TOP;
}

/** The last element, in page order, that has passed the reading line; undefined above the first one. */
export function lastPassed<Item extends Element>(elements: readonly Item[]): Item | undefined {
	const line = readingLine();
	const passed = elements.filter((element) => element.getBoundingClientRect().top <= line);
	return passed[passed.length - 1];
}
