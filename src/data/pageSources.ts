/** The collections a page may print from, by the component that prints it. */
const printers = {
	Fact: 'facts',
	Dial: 'dialCodes',
	Site: 'officialDomains',
	OperatorCard: 'operators',
} as const;

/** A collection that holds statements with sources. */
export type FactCollection = (typeof printers)[keyof typeof printers];

/** One statement a page prints: the collection it is kept in and its id there. */
export interface PrintedFact {
	collection: FactCollection;
	id: string;
}

/** An interface string names a code to dial as `[[id]]`, the id of dial-codes.yaml. */
export const codeInText = /\[\[([a-z-]+)\]\]/g;

/** Gives the ids of the codes to dial an interface string names. */
export function codesIn(text: string): string[] {
	return [...text.matchAll(codeInText)].map(([, id = '']) => id);
}

/**
 * Finds the statements a page prints by name, by reading its text, so that no editor has to list their sources again.
 * @param body the Markdown of a page
 * @returns each `<Fact id="…">`, `<Dial id="…">`, `<Site id="…">` and `<OperatorCard id="…">` once
 */
export function printedFacts(body: string): PrintedFact[] {
	const found = new Map<string, PrintedFact>();
	for (const [, printer, id] of body.matchAll(/<(Fact|Dial|Site|OperatorCard)\s+id="([^"]+)"/g)) {
		const collection = printers[printer as keyof typeof printers];
		found.set(`${collection}/${id}`, { collection, id: id ?? '' });
	}
	return [...found.values()];
}
