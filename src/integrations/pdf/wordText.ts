/** The text of each glyph of a font, by its number in four hexadecimal digits. Marks and dots have no text. */
export type GlyphText = ReadonlyMap<string, string>;

/** A glyph or cluster of glyphs: the lines that draw it, and its text. */
interface Cluster {
	lines: string[];
	text: string;
}

const textBlock = /^BT\n\/ReversedChars BMC\n([\s\S]*?)\nEMC\nET$/gm;
const showsText = /(\S+ \S+ Td )?<([0-9A-F]+)> Tj/g;

/** Encodes text for a PDF: UTF-16BE with a byte order mark (ISO 32000-1, 7.9.2.2). */
const hexOf = (text: string): string => `FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}`;

/** Reads `0628064A`. */
function textOf(hex: string): string {
	const units = hex.match(/.{4}/g) ?? [];
	return String.fromCharCode(...units.map((unit) => parseInt(unit, 16)));
}

/** Splits the lines of a text block into clusters from left to right, and the lines before them, which set the font. */
function readBlock(lines: string[], fonts: ReadonlyMap<string, GlyphText>) {
	const head: string[] = [];
	const clusters: Cluster[] = [];
	let glyphs: GlyphText = new Map();
	let marked: Cluster | undefined;
	for (const line of lines) {
		const font = /^\/(\S+) \S+ Tf$/.exec(line)?.[1];
		const actual = /^\/Span<<\/ActualText <FEFF([0-9A-F]+)> >> BDC$/.exec(line)?.[1];
		if (font) glyphs = fonts.get(font) ?? new Map();
		if (actual) clusters.push((marked = { lines: [], text: textOf(actual) }));
		else if (line === 'EMC') marked = undefined;
		else if (marked) marked.lines.push(line);
		else if (!line.endsWith(' Tj')) head.push(line);
		else
			for (const [, move = '', hex = ''] of line.matchAll(showsText))
				for (const [index, glyph] of (hex.match(/.{4}/g) ?? []).entries())
					clusters.push({ lines: [`${index === 0 ? move : ''}<${glyph}> Tj`], text: glyphs.get(glyph) ?? '' });
	}
	return { head, clusters };
}

/**
 * Wraps the drawing of a word in a span with its text. The text is in visual order, last letter first: PDFium (Chrome,
 * Edge, Android) and Poppler (Linux) reverse right-to-left text themselves.
 */
function drawWord(clusters: Cluster[]): string[] {
	const lines = clusters.flatMap((cluster) => cluster.lines);
	const text = clusters.map((cluster) => [...cluster.text].reverse().join('')).join('');
	return text ? [`/Span<</ActualText <${hexOf(text)}> >> BDC`, ...lines, 'EMC'] : lines;
}

/**
 * Adds the text of each right-to-left word to the content of a page. Chromium writes single letters in visual order,
 * each at the height where Nastaliq draws it, so without this readers cannot search for words, and copied words have
 * gaps.
 * @param content the page's content stream as Chromium (Skia) writes it, one operator a line
 * @param fonts the text of each glyph, for every font of the page, by the font's name there
 * @returns the same drawing, with the text of each word
 */
export function markWords(content: string, fonts: ReadonlyMap<string, GlyphText>): string {
	return content.replace(textBlock, (_, body: string) => {
		const { head, clusters } = readBlock(body.split('\n'), fonts);
		const lines: string[] = [];
		let word: Cluster[] = [];
		for (const cluster of clusters) {
			if (cluster.text.trim() !== '' || cluster.text === '') word.push(cluster);
			else {
				lines.push(...drawWord(word), ...cluster.lines);
				word = [];
			}
		}
		return ['BT', ...head, ...lines, ...drawWord(word), 'ET'].join('\n');
	});
}

/** Some hexadecimal numbers in a row: `<0003> <0041>`. */
const hexNumbers = (count: number): RegExp => new RegExp(Array(count).fill('<([0-9A-Fa-f]+)>').join(' *'), 'g');

/**
 * Reads the text of each glyph from the ToUnicode table of a font (ISO 32000-1, 9.10.3).
 * @param cmap the table as text
 */
export function readToUnicode(cmap: string): GlyphText {
	const glyphs = new Map<string, string>();
	const between = (name: string) =>
		[...cmap.matchAll(new RegExp(`begin${name}\\n([\\s\\S]*?)end${name}`, 'g'))].map(([, body = '']) => body);
	for (const body of between('bfchar'))
		for (const [, glyph = '', text = ''] of body.matchAll(hexNumbers(2))) glyphs.set(glyph.toUpperCase(), textOf(text));
	for (const body of between('bfrange'))
		for (const [, first = '', last = '', text = ''] of body.matchAll(hexNumbers(3)))
			for (let glyph = parseInt(first, 16); glyph <= parseInt(last, 16); glyph += 1)
				glyphs.set(
					glyph.toString(16).padStart(4, '0').toUpperCase(),
					String.fromCharCode(parseInt(text, 16) + glyph - parseInt(first, 16)),
				);
	return glyphs;
}
