import type { Content } from '../../readers/content/content.ts';
import { passages, search } from '../../readers/content/passages.ts';
import { printed } from '../../readers/content/prose.ts';
import { error, type Problem } from '../../problem.ts';

/** Letters of an Arabic keyboard that look right and are not found by a search, and what an Urdu keyboard writes. */
const arabicLetters: Record<string, string> = { ي: 'ی', ى: 'ی', ك: 'ک', ه: 'ہ', ة: 'ہ' };
const arabicLetter = new RegExp(`[\\p{L}\\p{M}]*[${Object.keys(arabicLetters).join('')}][\\p{L}\\p{M}]*`, 'gu');

const otherDigits = /[٠-٩۰-۹]+/g;
const digit = (char: string): string => String((char.codePointAt(0) ?? 0) & 0xf);

/** Marks of the Latin keyboard and those Urdu uses. */
const latinMarks: Record<string, string> = { '?': '؟', ',': '،', ';': '؛', '.': '۔' };
/** What ends a sentence or a quotation: words of another language stand between quotes. */
const sameSentence = '[^“”«»"()\\n۔؟.!]*';
/** A mark after or before an Urdu word, or a comma anywhere in an Urdu sentence; not inside a number such as 1,372. */
const latinMark = new RegExp(
	[
		'(?<=\\p{Script=Arabic}[\\p{M}»”")\\]]*)[?,;.](?!\\p{N})',
		`(?<=[${printed}\\p{Script=Latin}\\p{N}»”")])[?,;.](?=\\s*\\p{Script=Arabic})`,
		`(?<=[${printed}\\p{Script=Latin}])[,;](?=${sameSentence}\\p{Script=Arabic})`,
		`(?<=\\p{Script=Arabic}${sameSentence})[,;](?!\\p{N})`,
	].join('|'),
	'gu',
);

/** Urdu is written with Urdu letters, 0–9 and Urdu marks. */
export function urdu(content: Content): Problem[] {
	return passages(content)
		.filter(({ lang }) => lang === 'ur')
		.flatMap((passage) => {
			const { file, prose } = passage;
			return [
				...search(passage, arabicLetter, ([text], line) =>
					error(
						{ file, line },
						{
							text,
							wrong: `This word holds a letter of the Arabic keyboard (${codePoints(text)}); a reader who searches for it will not find it.`,
							mend: `Write ${[...text].map((char) => arabicLetters[char] ?? char).join('')} with an Urdu keyboard: ی ک ہ.`,
						},
					),
				),
				...search(passage, otherDigits, ([text], line) =>
					error(
						{ file, line },
						{
							text,
							wrong: 'Figures are written with 0–9 on this site, as on phones and at the counter.',
							mend: `Write ${[...text].map(digit).join('')}.`,
						},
					),
				),
				...search(passage, latinMark, (match, line) => {
					const [mark] = match;
					const around =
						prose.text
							.slice(Math.max(0, match.index - 20), match.index + 1)
							.split('\n')
							.at(-1) ?? mark;
					return error(
						{ file, line },
						{
							text: around.trim(),
							wrong: `The mark "${mark}" is not the Urdu one.`,
							mend: `Write ${latinMarks[mark] ?? ''} in its place.`,
						},
					);
				}),
			];
		});
}

/** The Arabic letters of a word by their numbers: on a screen they cannot be told apart. */
function codePoints(word: string): string {
	const found = [...word].filter((char) => Object.hasOwn(arabicLetters, char));
	return [...new Set(found)].map((char) => `U+0${char.codePointAt(0)?.toString(16).toUpperCase()}`).join(', ');
}
