import type { Lexicon } from '../../../lib/search/query/lexicon.ts';
import { segment } from '../../../lib/search/query/segment.ts';

/**
 * The 3,755 common characters in the order of GB 2312's first level, which is that of their readings. Every browser
 * has them in its table of GBK (WHATWG Encoding), so that nobody fetches them. Five signs of no meaning follow.
 */
export function commonCharacters(): string {
	const bytes: number[] = [];
	for (let row = 0xb0; row < 0xd8; row++) for (let cell = 0xa1; cell < 0xff; cell++) bytes.push(row, cell);
	return new TextDecoder('gbk').decode(new Uint8Array(bytes));
}

/**
 * Opens the table of readings.
 * @param table syllables, each with the number of common characters that it belongs to, or with characters that their
 * place among those does not tell. Those of one letter stand together behind it and leave it out: `a2i13… ba18ai8… le了`
 * @returns character → its pinyin syllable
 */
export function syllablesOf(table: string): Map<string, string> {
	const syllables = new Map<string, string>();
	const common = commonCharacters();
	let at = 0;
	for (const group of table.split(' ')) {
		for (const [, rest = '', count = '', letters] of group.slice(1).matchAll(/([a-z]*)(\d*)(\P{ASCII}*)/gu)) {
			for (const letter of letters || common.slice(at, (at += Number(count))))
				syllables.set(letter, group.charAt(0) + rest);
		}
	}
	return syllables;
}

/** The reading of Chinese text without tones or spaces; characters without a known reading keep their place. */
export function reading(text: string, syllables: ReadonlyMap<string, string>): string {
	return Array.from(text, (letter) => syllables.get(letter) ?? letter).join('');
}

/** Everything Chinese that the search knows, by its reading. */
export function readings(
	{ folded, synonyms, stop }: Lexicon,
	syllables: ReadonlyMap<string, string>,
): Map<string, string[]> {
	const all = new Map<string, string[]>();
	for (const word of [...folded, ...synonyms.keys(), ...stop]) {
		const sound = reading(word, syllables);
		if (sound !== word && /^[a-z]+$/.test(sound)) all.set(sound, [...(all.get(sound) ?? []), word]);
	}
	return all;
}

/**
 * Turns pinyin typed without spaces into Chinese words: as few and as long ones as possible.
 * @param typed Latin letters only
 * @param byReading see `readings`
 * @returns for each piece every word that reads so; nothing when the letters are no pinyin this site knows
 */
export function fromPinyin(typed: string, byReading: ReadonlyMap<string, string[]>): string[][] | undefined {
	// One character by itself reads like too many others.
	const cost = (sound: string): number | undefined => {
		const words = byReading.get(sound);
		return words && (words.some((word) => word.length > 1) ? 1 : 2.5);
	};
	return segment(typed, 24, cost)?.map((sound) => byReading.get(sound) ?? []);
}
