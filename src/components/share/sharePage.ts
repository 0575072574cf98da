/**
 * Lets the reader send the page with the section they came to, and offers the system's own way to share and to copy
 * where the browser has them. Without scripts a plain link to WhatsApp sends the page.
 */
export function sharePage(): void {
	const parts = document.querySelectorAll<HTMLElement>('.share [data-share]');
	for (const part of parts) {
		const way = part.dataset['share'];
		if (way === 'share') part.hidden = !('share' in navigator);
		if (way === 'copy') part.hidden = !('clipboard' in navigator);
		part.addEventListener('click', () => {
			const { title } = document;
			// The section belongs to what is sent; a question to the search, or what an app added to the address, does not.
			const url = location.href.replace(location.search, '');
			if (way === 'whatsapp')
				part.setAttribute('href', `https://wa.me/?text=${encodeURIComponent(`${title}\n${url}`)}`);
			// Whoever closes the system's sheet without choosing anything has refused nothing.
			if (way === 'share') navigator.share({ title, url }).catch(() => undefined);
			if (way === 'copy') {
				navigator.clipboard.writeText(url).then(
					() => (part.textContent = part.dataset['said'] ?? ''),
					// Refused by the browser: the address bar still holds it.
					() => undefined,
				);
			}
		});
	}
}
