/** A heading becomes current at this distance from the top of the window, in CSS pixels. */
const NEAR_TOP = 160;

/**
 * The position, in CSS pixels from the top of the window, at which a heading becomes current. Over the last screen of a
 * page it moves from near the top to the bottom, because the last headings cannot scroll to the top.
 */
function readingLine(): number {
	const { scrollHeight, clientHeight, scrollTop } = document.documentElement;
	const remaining = scrollHeight - clientHeight - scrollTop;
	const range = Math.min(clientHeight - NEAR_TOP, scrollHeight - clientHeight);
	return remaining < range ? clientHeight - (remaining / range) * (clientHeight - NEAR_TOP) : NEAR_TOP;
}

/** The last element, in page order, that has passed the reading line; undefined above the first one. */
export function findCurrent<Item extends Element>(elements: readonly Item[]): Item | undefined {
	const line = readingLine();
	const passed = elements.filter((element) => element.getBoundingClientRect().top <= line);
	return passed[passed.length - 1];
}
