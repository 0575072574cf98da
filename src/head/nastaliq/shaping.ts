import { Blob, Buffer as TextBuffer, Direction, Face, Font, shape } from 'harfbuzzjs';
import { unicodeScript } from '../../lib/unicodeScript.ts';

/** A glyph with its position in font units. */
export interface PlacedGlyph {
	glyph: number;
	/** horizontal and vertical advance and offset, as one comparable string */
	place: string;
}

/** Opens a TrueType font for shaping. @param bytes the whole file */
export const openFont = (bytes: Uint8Array): Font => new Font(new Face(new Blob(Uint8Array.from(bytes).buffer)));

function bufferOf(text: string, lang = 'ur'): TextBuffer {
	const buffer = new TextBuffer();
	buffer.addText(text);
	buffer.guessSegmentProperties();
	buffer.setDirection(unicodeScript(lang) === 'Arab' ? Direction.RTL : Direction.LTR);
	buffer.setLanguage(lang);
	return buffer;
}

/**
 * Shapes a text as a browser does, with HarfBuzz.
 * @param lang the language of the text, which decides its direction; Urdu by default
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

/** The glyphs and lookups that shaping some texts needs. */
export interface Trace {
	/** every glyph of every step, including glyphs that a later step replaces */
	glyphs: Set<number>;
	/** for each GSUB lookup, the rows of glyphs to which it was applied, joined with commas */
	rows: Map<number, Set<string>>;
}

/**
 * Shapes texts and records the glyphs at every lookup of HarfBuzz.
 * @param font the full font
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
				const inputs = rows.get(lookup) ?? new Set();
				rows.set(lookup, inputs.add(key));
			}
			if (/^end (?:recursing to )?lookup/.test(message)) running.pop();
			return true;
		});
		shape(font, buffer);
	}
	return trace;
}
