import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Puts a new table and the day of today into a document. All other text of it is written by hand and stays.
 * @param file with a table whose first column is “language”, and before it the words “Measured on” with a day
 * @param table in Markdown
 * @throws Error when the document has no place for one of the two
 */
export function saveMeasurements(file: string, table: string): void {
	const today = `Measured on ${new Date().toISOString().slice(0, 10)} by`;
	const written = readFileSync(file, 'utf8')
		.replace(/\| language \| [^]*?(?=\n\n|$)/, () => table)
		.replace(/Measured on \S+ by/, today);
	for (const part of [table, today]) if (!written.includes(part)) throw new Error(`${file} has no place for: ${part}`);
	writeFileSync(file, written);
}
