import { canonical } from './canonical.ts';

/** The most characters that "…" in a phrase matches. */
const MAX_GAP = 30;
const gap = `[^,،，:;]{0,${MAX_GAP}}?`;

/** Returns the characters that must not be beside a part, so that only whole words match. Chinese has no word spaces. */
function edgeOf(sign: string): string {
	if (/[a-z0-9]/.test(sign)) return '[a-z0-9]';
	return /\p{Script=Arabic}/u.test(sign) ? '\\p{L}' : '';
}

const startEdge = /^\(\?<![^)]*\)/;

function sourceOf(part: string): string {
	if (part.startsWith('^')) return `^[^\\p{L}]*${sourceOf(part.slice(1))}`;
	const text = canonical(part).text;
	const [start, end] = [edgeOf(text.at(0) ?? ''), edgeOf(text.at(-1) ?? '')];
	const body = text
		.replace(/[\\^$.+?()[\]{}|]/g, '\\$&')
		.replaceAll('*', '\\p{L}*')
		.replaceAll("'", "['’]")
		.replace(/\s+/g, '[\\s-]*');
	return `${start && `(?<!${start})`}${body}${end && `(?!${end})`}`;
}

/**
 * Makes the source of a pattern that matches any of the phrases in canonical text, longest first.
 * @param phrases in the form of src/languages/lint/words.ts; an empty list matches nothing
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
	const longestFirst = [...sources].sort((a, b) => b.length - a.length);
	// What must not stand before a phrase is tested once for all phrases: inside a word, none is tried.
	const byStart = Map.groupBy(longestFirst, (source) => startEdge.exec(source)?.[0] ?? '');
	const groups = [...byStart].map(([start, group]) => {
		const rest = group.map((source) => source.slice(start.length)).join('|');
		return start === '' ? rest : `${start}(?:${rest})`;
	});
	return groups.join('|') || '(?!)';
}

/** Compiles the pattern of `anyOf`. */
export const patternOf = (phrases: readonly string[], flags = 'u'): RegExp => new RegExp(anyOf(phrases), flags);
