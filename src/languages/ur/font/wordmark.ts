import { fullFont } from './fullFont.ts';
import { openFont, shapeText } from './shaping.ts';

/** A word as a drawing: what an `<svg>` needs to show it. */
export interface Wordmark {
	viewBox: string;
	/** the outline, for `d` of a `<path>` */
	path: string;
}

/** The room above and below the line, in units of the font (1000 to the em): the words of a title fit in it. */
const above = 1300;
const below = 700;

/**
 * Draws a few words in Nastaliq, for a page that does not fetch the font.
 * @param text Urdu
 * @throws Error when the font is not installed
 */
export async function wordmark(text: string): Promise<Wordmark> {
	const font = openFont(await fullFont());
	let across = 0;
	const outlines = shapeText(font, text).map(({ glyph, place }) => {
		const [advance = 0, , x = 0, y = 0] = place.split(',').map(Number);
		const left = across + x;
		across += advance;
		// A font counts upwards, a drawing downwards; the numbers of an outline come in pairs.
		let isAcross = false;
		return font.glyphToPath(glyph).replace(/-?\d+(?:\.\d+)?/g, (number) => {
			isAcross = !isAcross;
			return String(Math.round(isAcross ? Number(number) + left : -Number(number) - y));
		});
	});
	return { viewBox: `0 ${-above} ${across} ${above + below}`, path: outlines.join('') };
}
