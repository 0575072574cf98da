import { Blob, Buffer as TextBuffer, Direction, Face, Font, shape } from 'harfbuzzjs';

/** One glyph where the shaper put it. Advances and offsets are in units of the font's em. */
export interface PlacedGlyph {
	glyph: number;
	/** advance and offset, across and up, as one string to compare by */
	place: string;
}

/** Opens a TrueType font for shaping. @param bytes the whole file */
export const openFont = (bytes: Uint8Array): Font => new Font(new Face(new Blob(Uint8Array.from(bytes).buffer)));

function bufferOf(text: string, lang = 'ur'): TextBuffer {
	const buffer = new TextBuffer();
	buffer.addText(text);
	buffer.guessSegmentProperties();
	buffer.setDirection(lang === 'ur' ? Direction.RTL : Direction.LTR);
	buffer.setLanguage(lang);
	return buffer;
}

/**
 * Shapes a text as a browser does, with HarfBuzz.
 * @param lang the language of the text; all but Urdu run from left to right
 * @returns its glyphs from left to right
 */
export function shapeText(font: Font, text: string, lang?: string): PlacedGlyph[] {
	const buffer = bufferOf(text, lang);
	shape(font, buffer);
	return buffer.getGlyphInfosAndPositions().map(({ codepoint, xAdvance, yAdvance, xOffset, yOffset }) => ({
		glyph: codepoint,
		place: [xAdvance, yAdvance, xOffset, yOffset].join(),
	}));
}

/** What shaping some texts needs of a font. */
export interface Trace {
	/** every glyph that stood in a text at any moment, those replaced later included */
	glyphs: Set<number>;
	/** by lookup of GSUB: each row of glyphs, joined with commas, that the lookup was tried on */
	rows: Map<number, Set<string>>;
}

/**
 * Watches HarfBuzz at work, lookup by lookup.
 * @param font the full font
 * @param texts what to shape
 * @param trace an earlier trace to add to
 */
export function traceTexts(
	font: Font,
	texts: Iterable<string>,
	trace: Trace = { glyphs: new Set(), rows: new Map() },
): Trace {
	const { glyphs, rows } = trace;
	for (const text of texts) {
		const buffer = bufferOf(text);
		const running: number[] = [];
		let inGsub = false;
		buffer.setMessageFunc((now, _font, message) => {
			if (message.startsWith('start table')) inGsub = message.startsWith('start table GSUB');
			if (!inGsub) return true;
			const started = /^start (?:recursing to )?lookup (\d+)/.exec(message);
			if (started) running.push(Number(started[1]));
			const row = now.getGlyphInfos().map(({ codepoint }) => codepoint);
			for (const glyph of row) glyphs.add(glyph);
			const key = row.join();
			for (const lookup of running) {
				const tried = rows.get(lookup) ?? new Set();
				rows.set(lookup, tried.add(key));
			}
			if (/^end (?:recursing to )?lookup/.test(message)) running.pop();
			return true;
		});
		shape(font, buffer);
	}
	return trace;
}
