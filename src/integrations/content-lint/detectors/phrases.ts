import { canonical } from './canonical.ts';

/** How far apart the parts of a phrase with "…" may stand. */
const MAX_GAP = 30;
const gap = `[^,،，:;]{0,${MAX_GAP}}?`;

/** What must not stand beside the edge of a part, so that it is a whole word; Chinese has no spaces between words. */
function edgeOf(sign: string): string {
	if (/[a-z0-9]/.test(sign)) return '[a-z0-9]';
	return /\p{Script=Arabic}/u.test(sign) ? '\\p{L}' : '';
}

function sourceOf(part: string): string {
	if (part.startsWith('^')) return `^[^\\p{L}]*${sourceOf(part.slice(1))}`;
	const text = canonical(part).text;
	const [before, after] = [edgeOf(text.at(0) ?? ''), edgeOf(text.at(-1) ?? '')];
	const body = text
		.replace(/[\\^$.+?()[\]{}|]/g, '\\$&')
		.replaceAll('*', '\\p{L}*')
		.replaceAll("'", "['’]")
		.replace(/\s+/g, '[\\s-]*');
	return `${before && `(?<!${before})`}${body}${after && `(?!${after})`}`;
}

/**
 * Gives the source of a pattern that finds any of some phrases in canonical text, the longest first.
 * @param phrases as src/languages/lintWords.ts describes them; without any, the pattern finds nothing
 */
export function anyOf(phrases: readonly string[]): string {
	const sources = new Set(
		phrases.map((phrase) =>
			phrase
				.split(/\s*…\s*/)
				.map(sourceOf)
				.join(gap),
		),
	);
	return [...sources].sort((a, b) => b.length - a.length).join('|') || '(?!)';
}

/** Makes the pattern itself; see `anyOf`. */
export const patternOf = (phrases: readonly string[], flags = 'u'): RegExp => new RegExp(anyOf(phrases), flags);
