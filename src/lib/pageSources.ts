import { printers, type Printer } from '../schemas/collections.ts';

/** What prints a statement with sources; the meaning of a term has none. */
type FactPrinter = Exclude<Printer, 'Term'>;
const names = Object.keys(printers).filter((name) => name !== 'Term');
const printed = new RegExp(`<(${names.join('|')})\\s+id="([^"]+)"`, 'g');

/** One statement a page prints: the collection it is kept in and its id there. */
export interface PrintedFact {
	collection: (typeof printers)[FactPrinter];
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
	for (const [, printer, id = ''] of body.matchAll(printed)) {
		const collection = printers[printer as FactPrinter];
		found.set(`${collection}/${id}`, { collection, id });
	}
	return [...found.values()];
}
