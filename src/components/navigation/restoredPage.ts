/**
 * Closes the mobile menu when the browser restores a page from its cache. Otherwise a reader who left through the menu
 * returns to an open menu over an inert page.
 */
export function closeRestoredMenu(): void {
	window.addEventListener('pageshow', ({ persisted }) => {
		const menu = document.getElementById('starlight__sidebar');
		// Browsers without popovers have the property too, because Starlight's script sets it.
		if (persisted && menu?.popover && 'hidePopover' in menu) menu.hidePopover();
	});
}
