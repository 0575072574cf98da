import type { Font } from 'harfbuzzjs';
import { fullFont } from './fullFont.ts';
import { openFont, shapeText } from './shaping.ts';

interface Wordmark {
	viewBox: string;
	/** the outline, for `d` of a `<path>` */
	path: string;
}

/** The space above and below the baseline of a title, in font units (1000 per em). */
const ABOVE = 1300;
const BELOW = 700;

/** Words as one outline that starts at (0, 0) on the baseline, in font units. */
interface Outline {
	/** for `d` of a `<path>` */
	path: string;
	width: number;
}

/**
 * Converts words to an outline.
 * @param lang the language of the text; all except Urdu are left-to-right
 * @throws Error that names the text if the font lacks one of its characters
 */
export function outlineOf(font: Font, text: string, lang?: string): Outline {
	let width = 0;
	const outlines = shapeText(font, text, lang).map(({ glyph, place }) => {
		if (glyph === 0) throw new Error(`The font has no form for a character of "${text}".`);
		const [advance = 0, , x = 0, y = 0] = place.split(',').map(Number);
		const left = width + x;
		width += advance;
		// The numbers in an outline are x, y pairs. The y axis points up in a font and down in SVG.
		let isX = false;
		return font.glyphToPath(glyph).replace(/-?\d+(?:\.\d+)?/g, (number) => {
			isX = !isX;
			return String(Math.round(isX ? Number(number) + left : -Number(number) - y));
		});
	});
	return { path: outlines.join(''), width };
}

/**
 * Draws words in Nastaliq, for a page that does not load the font.
 * @param text Urdu
 * @throws Error when the font is not installed
 */
export async function wordmark(text: string): Promise<Wordmark> {
	const { path, width } = outlineOf(openFont(await fullFont()), text);
	return { viewBox: `0 ${-ABOVE} ${width} ${ABOVE + BELOW}`, path };
}
