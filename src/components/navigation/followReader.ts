import { readingLine } from './keepSection.ts';

/** Marks in the table of contents the section that is being read, and names it in the bar of a phone. */
function markSection(links: readonly HTMLAnchorElement[]): void {
	const targets = links.map((link) => [link, document.getElementById(link.hash.slice(1))] as const);
	const passed = targets.filter(([, target]) => target && target.getBoundingClientRect().top <= readingLine);
	const here = passed.at(-1)?.[0] ?? links[0];
	for (const link of links) {
		if (link.hash === here?.hash) link.setAttribute('aria-current', 'true');
		else link.removeAttribute('aria-current');
	}
	const name = document.querySelector('.display-current');
	if (name && here) name.textContent = here.textContent;
}

/**
 * Lets the table of contents follow the reader, and closes the one of a phone when a section is chosen, on a tap
 * beside it and on Escape. Without scripts it is a list of links that opens and closes.
 */
export function followReader(): void {
	const links = [...document.querySelectorAll<HTMLAnchorElement>('.toc a')];
	if (links.length === 0) return;
	let asked = 0;
	const look = () => {
		asked ||= requestAnimationFrame(() => {
			asked = 0;
			markSection(links);
		});
	};
	look();
	addEventListener('scroll', look, { passive: true });
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
