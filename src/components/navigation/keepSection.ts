import { lastPassed } from './readingPosition.ts';

/** The headings of sections. */
const sections = 'main :is(h2, h3)[id]';

/**
 * Makes every link with `data-keep-section` lead to the current section. Ids are the same in every language, so the section
 * exists there too. Without scripts the links lead to the top of the page.
 */
export function keepSection(): void {
	for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keep-section]')) {
		// Above the first section there is no hash.
		const setHash = () => (link.hash = lastPassed([...document.querySelectorAll(sections)])?.id ?? '');
		// pointerdown or focus comes first, however a link is followed: tap, click, Enter, "open in new tab".
		link.addEventListener('pointerdown', setHash);
		link.addEventListener('focus', setHash);
		link.addEventListener('click', setHash);
	}
}
