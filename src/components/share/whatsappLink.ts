/**
 * Returns a link that opens WhatsApp with a text; the reader then chooses a recipient. Letters of any script are not
 * escaped: addresses may contain them, and an escaped letter takes six bytes or more.
 */
export function whatsappLink(text: string): string {
	return `https://wa.me/?text=${text.replace(/[^\p{L}\p{M}\p{N}.,!:/؟۔،؛“”’_~-]/gu, encodeURIComponent)}`;
}
