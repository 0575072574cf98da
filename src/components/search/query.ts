/** The maximum length of a query from an address: anybody can link to this site with a query. */
const MAX_CHARACTERS = 80;

/**
 * Reads the search query from an address: `#search=…` or `?q=…`.
 * @returns the query, well formed and cut to the maximum length; undefined if the address has none
 */
export function readQuery({ hash, search }: Pick<Location, 'hash' | 'search'>): string | undefined {
	const query = new URLSearchParams(hash.slice(1)).get('search') ?? new URLSearchParams(search).get('q');
	// encodeURIComponent throws for a lone surrogate, such as half of an emoji.
	return query === null
		? undefined
		: Array.from(query)
				.slice(0, MAX_CHARACTERS)
				.join('')
				.replace(/\p{Cs}/gu, '\ufffd');
}

/** The address without its query, so that a reload or a shared link does not search again. */
export function withoutQuery(address: string): string {
	const url = new URL(address);
	url.searchParams.delete('q');
	if (new URLSearchParams(url.hash.slice(1)).has('search')) url.hash = '';
	return url.pathname + url.search + url.hash;
}
