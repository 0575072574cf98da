/** The id in the hash of the address; an empty string if the hash is malformed. */
function idInAddress(): string {
	try {
		return decodeURIComponent(location.hash.slice(1));
	} catch {
		return '';
	}
}

/** Opens every closed section around the target of the address, and scrolls to the target. */
function openSections(): void {
	const target = document.getElementById(idInAddress());
	let isClosed = false;
	for (let details = target?.closest('details'); details; details = details.parentElement?.closest('details')) {
		isClosed ||= !details.open;
		details.open = true;
	}
	if (isClosed) target?.scrollIntoView();
}

/**
 * Opens a closed section when a link leads into it. Safari before 26 and Firefox before 139 do not do this themselves;
 * without scripts they show the section closed.
 */
export function openTarget(): void {
	openSections();
	addEventListener('hashchange', openSections);
	document.addEventListener('click', ({ target }) => {
		const link = target instanceof Element && target.closest('a');
		// If the address already names the target, there is no hashchange event.
		if (link && link.href === location.href) setTimeout(openSections);
	});
}
