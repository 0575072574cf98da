/** The id that the address names. It may hold anything: a link from elsewhere, the question of a search. */
function idInAddress(): string {
	try {
		return decodeURIComponent(location.hash.slice(1));
	} catch {
		return '';
	}
}

/** Opens every fold around the place that the address names, and goes there. */
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
 * Lets a link open the fold it leads into, also where the browser does not do so by itself (Safari before 26, Firefox
 * before 139). Without scripts and in such a browser the reader lands at the closed fold.
 */
export function openTarget(): void {
	openAround();
	addEventListener('hashchange', openAround);
	document.addEventListener('click', ({ target }) => {
		const link = target instanceof Element && target.closest('a');
		// The address does not change when it names the place already: there is no event to wait for.
		if (link && link.href === location.href) setTimeout(openAround);
	});
}
