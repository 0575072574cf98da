/** The data attributes with the ids of facts, numbers and addresses. */
const idAttributes = ['fact', 'dial', 'domain'] as const;

/**
 * Adds the current section, and the ids of the data in it, to the link to the form for mistakes. Without scripts the
 * form gets only the page.
 * @param link to a form that reads its fields from the query of its address
 */
export function fillMistakeForm(link: HTMLAnchorElement): void {
	link.addEventListener('click', () => {
		const section = document.getElementById(location.hash.slice(1))?.closest('main :is(h2, h3)');
		if (!section) return;
		const ids: string[] = [];
		for (let next = section.nextElementSibling; next && !next.matches('h2'); next = next.nextElementSibling)
			for (const item of next.querySelectorAll<HTMLElement>('[data-fact], [data-dial], [data-domain]'))
				ids.push(...idAttributes.flatMap((name) => item.dataset[name] ?? []));
		const url = new URL(link.href);
		url.searchParams.set('section', location.hash);
		if (ids.length > 0) url.searchParams.set('fact', [...new Set(ids)].join(', '));
		link.href = url.href;
	});
}
