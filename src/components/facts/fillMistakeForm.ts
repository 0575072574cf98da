/** What the page printed from the data, and under which id. */
const printedIds = ['fact', 'dial', 'domain'] as const;

/**
 * Adds the section the reader came for, and the ids of what it prints, to the link to the form. Without scripts the form
 * has the page alone.
 * @param link to a form whose fields are parts of its address
 */
export function fillMistakeForm(link: HTMLAnchorElement): void {
	link.addEventListener('click', () => {
		const section = document.getElementById(location.hash.slice(1))?.closest('main :is(h2, h3)');
		if (!section) return;
		const ids: string[] = [];
		for (let next = section.nextElementSibling; next && !next.matches('h2'); next = next.nextElementSibling)
			for (const item of next.querySelectorAll<HTMLElement>('[data-fact], [data-dial], [data-domain]'))
				ids.push(...printedIds.flatMap((name) => item.dataset[name] ?? []));
		const url = new URL(link.href);
		url.searchParams.set('section', location.hash);
		if (ids.length > 0) url.searchParams.set('fact', [...new Set(ids)].join(', '));
		link.href = url.href;
	});
}
