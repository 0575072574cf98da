import { canonical } from './canonical.ts';

/** The most characters that "…" in a phrase matches. */
const MAX_GAP = 30;
const gap = `[^,،，:;]{0,${MAX_GAP}}?`;

/** Returns the characters that must not be beside a part, so that only whole words match. Chinese has no word spaces. */
function edgeOf(sign: string): string {
	if (/[a-z0-9]/.test(sign)) return '[a-z0-9]';
	return /\p{Script=Arabic}/u.test(sign) ? '\\p{L}' : '';
}

function sourceOf(part: string): string {
	if (part.startsWith('^')) return `^[^\\p{L}]*${sourceOf(part.slice(1))}`;
	const text = canonical(part).text;
	const [startEdge, endEdge] = [edgeOf(text.at(0) ?? ''), edgeOf(text.at(-1) ?? '')];
	const body = text
		.replace(/[\\^$.+?()[\]{}|]/g, '\\$&')
		.replaceAll('*', '\\p{L}*')
		.replaceAll("'", "['’]")
		.replace(/\s+/g, '[\\s-]*');
	return `${startEdge && `(?<!${startEdge})`}${body}${endEdge && `(?!${endEdge})`}`;
}

/**
 * Makes the source of a pattern that matches any of the phrases in canonical text, longest first.
 * @param phrases in the form of src/languages/lintWords.ts; an empty list matches nothing
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

/** Compiles the pattern of `anyOf`. */
export const patternOf = (phrases: readonly string[], flags = 'u'): RegExp => new RegExp(anyOf(phrases), flags);
