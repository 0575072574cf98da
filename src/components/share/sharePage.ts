/**
 * Adds the current section to the shared link, and shows the buttons for sharing and copying if the browser supports
 * them. Without scripts there is only a link to WhatsApp.
 */
export function sharePage(): void {
	const controls = document.querySelectorAll<HTMLElement>('.share [data-share]');
	for (const control of controls) {
		const method = control.dataset['share'];
		if (method === 'share') control.hidden = !('share' in navigator);
		if (method === 'copy') control.hidden = !('clipboard' in navigator);
		control.addEventListener('click', () => {
			const { title } = document;
			// Keeps the section; removes search queries and tracking parameters.
			const url = location.href.replace(location.search, '');
			// Not by whatsappLink: its pattern would take the scripts of the checklist over their budget.
			if (method === 'whatsapp')
				control.setAttribute('href', `https://wa.me/?text=${encodeURIComponent(`${title}\n${url}`)}`);
			// A closed share sheet rejects the promise.
			if (method === 'share') navigator.share({ title, url }).catch(() => undefined);
			if (method === 'copy') {
				navigator.clipboard.writeText(url).then(
					() => (control.textContent = control.dataset['said'] ?? ''),
					// If the browser refuses, the reader can still copy the address bar.
					() => undefined,
				);
			}
		});
	}
}
