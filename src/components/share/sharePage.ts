/**
 * Adds the current section to the link that is shared, and shows the buttons for sharing and copying where the browser
 * supports them. Without scripts there is a plain link to WhatsApp.
 */
export function sharePage(): void {
	const parts = document.querySelectorAll<HTMLElement>('.share [data-share]');
	for (const part of parts) {
		const way = part.dataset['share'];
		if (way === 'share') part.hidden = !('share' in navigator);
		if (way === 'copy') part.hidden = !('clipboard' in navigator);
		part.addEventListener('click', () => {
			const { title } = document;
			// Keep the section; drop search queries and parameters that an app has added.
			const url = location.href.replace(location.search, '');
			if (way === 'whatsapp')
				part.setAttribute('href', `https://wa.me/?text=${encodeURIComponent(`${title}\n${url}`)}`);
			// Closing the share sheet rejects the promise; that is not an error.
			if (way === 'share') navigator.share({ title, url }).catch(() => undefined);
			if (way === 'copy') {
				navigator.clipboard.writeText(url).then(
					() => (part.textContent = part.dataset['said'] ?? ''),
					// The browser refused: the reader can still copy the address from the address bar.
					() => undefined,
				);
			}
		});
	}
}
