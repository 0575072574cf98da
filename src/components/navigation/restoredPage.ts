/**
 * Closes the menu of a phone when the browser brings a page back as it was left: a reader who left through the menu
 * would otherwise find it open again and the page under it inert. Browsers without popovers have no menu to close.
 */
export function closeRestoredMenu(): void {
	window.addEventListener('pageshow', ({ persisted }) => {
		const menu = document.getElementById('starlight__sidebar');
		// Where popovers are unknown, Starlight's script still sets the property.
		if (persisted && menu?.popover && 'hidePopover' in menu) menu.hidePopover();
	});
}
