/** So much of a question that stands in an address is taken: anybody can write a link to this site. */
const MAX_LETTERS = 80;

/**
 * Reads the question of an address: `#search=…` or `?q=…`.
 * @returns the question, well formed and cut to what a reader would type; nothing where the address asks for no search
 */
export function questionIn({ hash, search }: Pick<Location, 'hash' | 'search'>): string | undefined {
	const question = new URLSearchParams(hash.slice(1)).get('search') ?? new URLSearchParams(search).get('q');
	// Half of a pair of UTF-16 units, from a cut emoji, cannot be written into an address again.
	return question === null
		? undefined
		: Array.from(question)
				.slice(0, MAX_LETTERS)
				.join('')
				.replace(/\p{Cs}/gu, '\ufffd');
}

/** The same address without its question, so that a reload or a shared link does not ask it again. */
export function withoutQuestion(address: string): string {
	const url = new URL(address);
	url.searchParams.delete('q');
	if (new URLSearchParams(url.hash.slice(1)).has('search')) url.hash = '';
	return url.pathname + url.search + url.hash;
}
