/**
 * Gives a link that opens WhatsApp with a text to send, to whomever the reader then chooses. Letters of any script stand
 * in it as they are, for an address may hold them and each would take six bytes or more when escaped.
 */
export function whatsappLink(text: string): string {
	return `https://wa.me/?text=${text.replace(/[^\p{L}\p{M}\p{N}.,!:/؟۔،؛“”’_~-]/gu, encodeURIComponent)}`;
}
