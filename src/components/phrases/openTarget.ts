/** The id in the hash of the address, which may be malformed. */
function idInAddress(): string {
	try {
		return decodeURIComponent(location.hash.slice(1));
	} catch {
		return '';
	}
}

/** Opens every closed section around the target of the address, and scrolls to it. */
function openAround(): void {
	const target = document.getElementById(idInAddress());
	let isClosed = false;
	for (let fold = target?.closest('details'); fold; fold = fold.parentElement?.closest('details')) {
		isClosed ||= !fold.open;
		fold.open = true;
	}
	if (isClosed) target?.scrollIntoView();
}

/**
 * Opens a closed section when a link leads into it, for browsers that do not do so themselves (Safari before 26, Firefox
 * before 139). Without scripts these browsers show the section closed.
 */
export function openTarget(): void {
	openAround();
	addEventListener('hashchange', openAround);
	document.addEventListener('click', ({ target }) => {
		const link = target instanceof Element && target.closest('a');
		// If the address already names the target, there is no hashchange event.
		if (link && link.href === location.href) setTimeout(openAround);
	});
}
