/** The maximum length of a query from an address, because anybody can write a link to this site. */
const MAX_LETTERS = 80;

/**
 * Reads the search query from an address: `#search=…` or `?q=…`.
 * @returns the question, well formed and cut to what a reader would type; nothing where the address asks for no search
 */
export function questionIn({ hash, search }: Pick<Location, 'hash' | 'search'>): string | undefined {
	const question = new URLSearchParams(hash.slice(1)).get('search') ?? new URLSearchParams(search).get('q');
	// A lone surrogate, from a cut emoji, cannot be encoded in an address.
	return question === null
		? undefined
		: Array.from(question)
				.slice(0, MAX_LETTERS)
				.join('')
				.replace(/\p{Cs}/gu, '\ufffd');
}

/** The address without its query, so that a reload or a shared link does not search again. */
export function withoutQuestion(address: string): string {
	const url = new URL(address);
	url.searchParams.delete('q');
	if (new URLSearchParams(url.hash.slice(1)).has('search')) url.hash = '';
	return url.pathname + url.search + url.hash;
}
