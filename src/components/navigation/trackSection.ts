import { findCurrent } from './readingPosition.ts';

const targetOf = (link: HTMLAnchorElement): HTMLElement | null => document.getElementById(link.hash.slice(1));

/**
 * Marks the current section in the table of contents, and shows its name in the bar on phones.
 * @param chosen the hash of the section that the reader jumped to; it stays current until the next scroll
 */
function markSection(links: readonly HTMLAnchorElement[], chosen: string): void {
	const targets = links.map(targetOf).filter((target) => target !== null);
	const passed = `#${findCurrent(targets)?.id ?? ''}`;
	const current = links.find(({ hash }) => hash === chosen) ?? links.find(({ hash }) => hash === passed) ?? links[0];
	for (const link of links) {
		if (link.hash === current?.hash) link.setAttribute('aria-current', 'true');
		else link.removeAttribute('aria-current');
	}
	const name = document.querySelector('.display-current');
	if (name && current) name.textContent = current.textContent;
}

/**
 * Marks the section at the scroll position in the table of contents. On phones it also closes the table when a section
 * is chosen, on a tap outside and on Escape. Without scripts the table is a list of links in a `<details>`.
 */
export function trackSection(): void {
	const links = [...document.querySelectorAll<HTMLAnchorElement>('.toc a')];
	if (links.length === 0) return;
	let frame = 0;
	let chosen = '';
	let jumpedTo = 0;
	const update = () => {
		frame ||= requestAnimationFrame(() => {
			frame = 0;
			// After a jump, the first scroll makes the section at the reading line current again.
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
