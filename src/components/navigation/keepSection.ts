/** Headings of the page's own text: the title has an id of Starlight's, the sections have ours. */
const sections = 'main :is(h2, h3)[id]';

/** How far below the top of the window a heading may stand and still be the one being read, in CSS pixels. */
export const readingLine = 160;

/** The id of the section the reader is in, or an empty string above the first one. */
function currentSection(): string {
	const passed = [...document.querySelectorAll(sections)].filter(
		(heading) => heading.getBoundingClientRect().top <= readingLine,
	);
	return passed.at(-1)?.id ?? '';
}

/**
 * Makes every link marked `data-keep-section` lead to the section that is being read.
 * Ids are the same in every language, so the section exists there too. Without scripts the links
 * lead to the top of the page.
 */
export function keepSection(): void {
	for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keep-section]')) {
		const aim = () => (link.hash = currentSection());
		// pointerdown and focus come before any way of following a link: tap, click, Enter, "open in new tab".
		link.addEventListener('pointerdown', aim);
		link.addEventListener('focus', aim);
		link.addEventListener('click', aim);
	}
}
