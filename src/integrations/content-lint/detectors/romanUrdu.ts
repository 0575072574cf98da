/** Urdu words in Latin letters that no English text holds. */
const sure =
	'hai|hain|hoon|hun|karein|karen|kar dein|karna|karo|nahi|nahin|kya|kyun|mera|meri|mere|apna|apni|apne|aap|aapka|aapki|chahiye|gaya|gayi|gaye|raha|rahi|rahe|sakte|sakta|sakti|batayein|bataen|bataiye|lein|dein|dijiye|jayein|jaen|wapas|zaroor|foran|pehle|phir|yahan|wahan|mujhe|humein|unhein|kisi|koi|sirf|bhi|lekin|warna|agar|aur|kahan|kaise|milega|milegi|hoga|hogi|karwa|karwayein|bhej|bhejein|shukriya|meherbani|meharbani';
const word = new RegExp(`(?<![\\p{Script=Latin}\\p{N}-])(?:${sure})(?![\\p{Script=Latin}\\p{N}-])`, 'giu');
/** A sentence in Latin letters that ends as Urdu does. */
const endsAsUrdu = /(?:\p{Script=Latin}+[ ,]+){3,}\p{Script=Latin}+\s*۔/u;
/** From so many on it is a sentence; names of companies and dramas hold one or two. */
const MIN_WORDS = 3;

/**
 * Finds Urdu written in Latin letters. It stands only where the phrases print it, under the Urdu.
 * @param line one line of a text
 * @returns where it begins and ends, or nothing
 */
export function romanUrdu(line: string): { from: number; to: number } | undefined {
	const ended = endsAsUrdu.exec(line);
	if (ended && ended[0].search(word) >= 0) return { from: ended.index, to: ended.index + ended[0].length };
	const found = [...line.matchAll(word)];
	const [first] = found;
	const last = found.at(-1);
	if (!first || !last || new Set(found.map(([text]) => text.toLowerCase())).size < MIN_WORDS) return undefined;
	return { from: first.index, to: last.index + last[0].length };
}
