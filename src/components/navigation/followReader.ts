import { lastPassed } from './readingPosition.ts';

/** The target of a link in the table of contents. */
const targetOf = (link: HTMLAnchorElement): HTMLElement | null => document.getElementById(link.hash.slice(1));

/**
 * Marks the current section in the table of contents, and shows its name in the bar on phones.
 * @param chosen the hash of the section that the reader jumped to; it stays current until they scroll
 */
function markSection(links: readonly HTMLAnchorElement[], chosen: string): void {
	const targets = links.map(targetOf).filter((target) => target !== null);
	const passed = `#${lastPassed(targets)?.id ?? ''}`;
	const here = links.find(({ hash }) => hash === chosen) ?? links.find(({ hash }) => hash === passed) ?? links[0];
	for (const link of links) {
		if (link.hash === here?.hash) link.setAttribute('aria-current', 'true');
		else link.removeAttribute('aria-current');
	}
	const name = document.querySelector('.display-current');
	if (name && here) name.textContent = here.textContent;
}

/**
 * Keeps the table of contents in step with the scroll position. On phones it also closes it when a section is chosen, on a
 * tap outside and on Escape. Without scripts it is a list of links in a `<details>`.
 */
export function followReader(): void {
	const links = [...document.querySelectorAll<HTMLAnchorElement>('.toc a')];
	if (links.length === 0) return;
	let frame = 0;
	let chosen = '';
	let jumpedTo = 0;
	const update = () => {
		frame ||= requestAnimationFrame(() => {
			frame = 0;
			// After a jump, scrolling makes the section under the reading line current again.
			if (Math.abs(scrollY - jumpedTo) > 1) chosen = '';
			markSection(links, chosen);
		});
	};
	const onJump = () => {
		chosen = location.hash;
		jumpedTo = scrollY;
		update();
	};
	update();
	addEventListener('scroll', update, { passive: true });
	addEventListener('hashchange', onJump);
	addEventListener('load', onJump);
	const details = document.querySelector<HTMLDetailsElement>('.toc details');
	const summary = details?.querySelector('summary');
	if (!details || !summary) return;
	document.addEventListener('click', ({ target }) => {
		if (!summary.contains(target as Node)) details.open = false;
	});
	document.addEventListener('keydown', ({ key }) => {
		if (key !== 'Escape' || !details.open) return;
		if (details.contains(document.activeElement)) summary.focus();
		details.open = false;
	});
}
