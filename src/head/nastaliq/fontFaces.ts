import { urduAlphabet } from './urduAlphabet.ts';

/** The address of the font in `astro dev`. The build replaces it with a name that contains a hash. */
export const fontAddress = '/fonts/nastaliq.woff2';
/** Ranges at most this many code points apart are merged. The font has no glyphs for the characters between them. */
const MAX_GAP = 48;

/** The code points of a string as a short CSS unicode-range without Latin letters, e.g. `U+20-3A,U+60C-6F9`. */
function unicodeRange(text: string): string {
	const runs: [from: number, to: number][] = [];
	for (const point of [...text].map((char) => char.codePointAt(0) ?? 0).sort((a, b) => a - b)) {
		const last = runs.at(-1);
		const containsLatin =
			last &&
			/[a-z]/i.test(
				String.fromCodePoint(
					...Array.from({ length: Math.min(point - last[1], MAX_GAP) }, (_, step) => last[1] + step),
				),
			);
		if (last && !containsLatin && point <= last[1] + MAX_GAP) last[1] = point;
		else runs.push([point, point]);
	}
	const hex = (point: number) => point.toString(16).toUpperCase();
	return runs.map(([from, to]) => `U+${hex(from)}${to > from ? `-${hex(to)}` : ''}`).join(',');
}

/**
 * The @font-face rules of Urdu pages: the subset font, and the phone's own Naskh font scaled to the same size, so that
 * the text hardly moves when the subset font arrives: how 93 % was chosen stands in docs/decisions/urdu-font.md, and
 * tests/e2e/layout-shift.spec.ts measures the shift. The font has one weight, and the browser synthesizes bold: a second
 * file would be as large as the first.
 * @returns CSS that names the font at `fontAddress`
 */
export function nastaliqCss(): string {
	const naskh = [
		'Noto Naskh Arabic',
		'NotoNaskhArabic',
		'Noto Naskh Arabic UI',
		'NotoNaskhArabic-Regular',
		'Geeza Pro',
		'Segoe UI',
	]
		.map((family) => `local("${family}")`)
		.join(',');
	return (
		`@font-face{font-family:"Noto Nastaliq Urdu";src:local("Noto Nastaliq Urdu"),url("${fontAddress}") format("woff2");` +
		`font-weight:400;font-display:swap;unicode-range:${unicodeRange(urduAlphabet)}}` +
		`@font-face{font-family:"Nastaliq Fallback";src:${naskh};` +
		'size-adjust:93%;ascent-override:204.7%;descent-override:64%;line-gap-override:0%;' +
		// Without guillemets, which are small and low in Naskh: they come from the Latin font.
		'unicode-range:U+0-AA,U+AC-BA,U+BC-2FFF,U+FB50-FEFF}' +
		// With one of these attributes, no text uses Nastaliq, so the browser does not load it. Without scripts it
		// does. A change of the theme's custom property would recalculate the style of every element, so this sets the
		// body's font.
		':root:is([data-save-data],[data-naskh]):lang(ur) body,:lang(ur) [data-naskh]{font-family:"Nastaliq Fallback",var(--sl-font-system)}'
	);
}
