import { lastPassed } from './readingPosition.ts';

/** Headings of the page's own text: the title has an id of Starlight's, the sections have ours. */
const sections = 'main :is(h2, h3)[id]';

/**
 * Makes every link marked `data-keep-section` lead to the section that is being read.
 * Ids are the same in every language, so the section exists there too. Without scripts the links
 * lead to the top of the page.
 */
export function keepSection(): void {
	for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keep-section]')) {
		// Above the first section the address is that of the page alone.
		const aim = () => (link.hash = lastPassed([...document.querySelectorAll(sections)])?.id ?? '');
		// pointerdown and focus come before any way of following a link: tap, click, Enter, "open in new tab".
		link.addEventListener('pointerdown', aim);
		link.addEventListener('focus', aim);
		link.addEventListener('click', aim);
	}
}
