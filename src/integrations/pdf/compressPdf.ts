import { PDFDict, PDFDocument, PDFHexString, PDFName } from 'pdf-lib';

/** The entries of an outline below one entry, in reading order. */
function* entriesBelow(parent: PDFDict | undefined): Generator<PDFDict> {
	let entry = parent?.lookupMaybe(PDFName.of('First'), PDFDict);
	for (; entry; entry = entry.lookupMaybe(PDFName.of('Next'), PDFDict)) {
		yield entry;
		yield* entriesBelow(entry);
	}
}

/**
 * Finishes Chromium's PDF: packs its objects, of which the tags alone are a third of the file, and writes the titles
 * of the outline anew, which Chromium puts in the order of the eye in Urdu and robs of the space at a line's end.
 * @param titles the text of every heading of the document, in its order
 * @returns the file
 * @throws Error when the outline does not have an entry for each heading
 */
export async function pack(pdf: Buffer, titles: string[]): Promise<Buffer> {
	const document = await PDFDocument.load(pdf, { updateMetadata: false });
	const entries = [...entriesBelow(document.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict))];
	if (entries.length !== titles.length)
		throw new Error(`The outline has ${entries.length} entries for ${titles.length} headings.`);
	for (const [index, entry] of entries.entries())
		entry.set(PDFName.of('Title'), PDFHexString.fromText(titles[index] ?? ''));
	return Buffer.from(
		await document.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false }),
	);
}
