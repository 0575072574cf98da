import { findCurrent } from './readingPosition.ts';

const sections = 'main :is(h2, h3)[id]';

/**
 * Makes every link with `data-keep-section` lead to the current section, which has the same id in every language.
 * Without scripts the links lead to the top of the page.
 */
export function keepSection(): void {
	for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keep-section]')) {
		// No hash above the first section.
		const setHash = () => (link.hash = findCurrent([...document.querySelectorAll(sections)])?.id ?? '');
		// One of these events precedes every way to follow a link: tap, click, Enter, "open in new tab".
		link.addEventListener('pointerdown', setHash);
		link.addEventListener('focus', setHash);
		link.addEventListener('click', setHash);
	}
}
