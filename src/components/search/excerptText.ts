/** The end of a sentence, after which no ellipsis is added. */
const sentenceEnd = /[.!?。！？۔؟][”"’»」]?$/;
/** What stands between two parts of a sentence: no excerpt begins or ends with it. */
const [leading, trailing] = [/^[\s,，、;；:：،؛.。۔)）]+/, /[\s,，、;；:：،؛(（“‘「]+$/];

/**
 * Counts the characters at the front of an excerpt that repeat the heading above it, or the end of that heading.
 * @param text as Pagefind keeps it, which ends a heading with a full stop where it has no mark of its own
 */
export function headingLength(text: string, heading: string): number {
	const wording = heading.replace(/[?!？！؟]$/, '');
	// After a closing bracket or quotation mark Pagefind sets no full stop.
	let length = /[)）”」]$/.test(heading) && text.startsWith(heading) ? heading.length : 0;
	for (const { index, 0: end } of text.matchAll(/[.?!。？！۔؟]+ ?/g))
		if (wording.endsWith(text.slice(0, index))) length = index + end.length;
	return length;
}

/** Sets an excerpt as its language does: Pagefind puts spaces between Chinese words, and English full stops after headings. */
export const setMarks = (excerpt: string): string =>
	excerpt
		.replaceAll('\u200b', '')
		.replace(
			/([\u0600-\u06ff\u3000-\uffef])(<\/mark>)?\.(?: |$)/g,
			(_, last: string, end = '') => last + end + (last < '\u2000' ? '۔ ' : '。'),
		)
		.replace(/([\u3000-\uffef]) (?=[\u3000-\uffef])/g, '$1')
		// Half a number is a wrong number.
		.replace(/^ *[-–][\d–-]+|[+\d][\d–-]*[-–] *$/g, '')
		.trim();

/** Where a sentence begins near the front of a text, before what was found in it; 0 if none does. */
function sentenceStart(text: string, found: number): number {
	const [end] = text.matchAll(/[。！？][”’」]?\s*|[.!?۔؟][”"’»]?\s+/g);
	const start = end ? end.index + end[0].length : 0;
	return start <= Math.min(found, text.length * 0.6) ? start : 0;
}

/** The gap between a character and an ellipsis: Han has none. */
const gap = (beside: string): string => (/[\u2e80-\u9fff\uff00-\uffef]/.test(beside) ? '' : '\u00a0');

/**
 * Selects what is shown of an excerpt: without the heading, from the beginning of a sentence where one is near, and with an
 * ellipsis where the text goes on.
 * @param text with the marks of its language, without markup
 * @param found where the first word found stands
 * @param isBeginning whether the text begins as its section does, as Pagefind's does where it found no word
 * @returns the part, with what is written before and after it
 */
export function partShown(
	text: string,
	heading: string,
	{ found = text.length, isBeginning }: { found?: number | undefined; isBeginning: boolean },
): { from: number; to: number; before: string; after: string } {
	const said = headingLength(text, heading);
	const lead = leading.exec(text.slice(said))?.[0] ?? '';
	// What a colon announces stands for itself.
	const isCut = said === 0 && !isBeginning && !/[:：.。۔]/.test(lead);
	const start = isCut ? sentenceStart(text.slice(lead.length), found - lead.length) : 0;
	const from = said + lead.length + start;
	const goesOn = !sentenceEnd.test(text);
	const to = goesOn ? text.length - (trailing.exec(text)?.[0].length ?? 0) : text.length;
	// A capital begins a sentence more often than not.
	const hasBefore = isCut && !start && !/\p{Lu}/u.test(text.charAt(from));
	return {
		from,
		to,
		before: hasBefore ? `…${gap(text.charAt(from))}` : '',
		after: goesOn ? `${gap(text.charAt(to - 1))}…` : '',
	};
}
