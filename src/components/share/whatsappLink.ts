/**
 * Returns a link that opens WhatsApp with a text; the reader then chooses a recipient. Letters are not escaped: an
 * address may contain them, and an escaped non-Latin letter takes six bytes or more.
 */
export function whatsappLink(text: string): string {
	return `https://wa.me/?text=${text.replace(/[^\p{L}\p{M}\p{N}.,!:/؟۔،؛“”’_~-]/gu, encodeURIComponent)}`;
}
