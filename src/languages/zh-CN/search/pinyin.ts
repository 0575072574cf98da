import type { Lexicon } from '../../../lib/search/query/lexicon.ts';
import { segment } from './segment.ts';

/**
 * The 3,755 common characters in the order of GB 2312's first level, which is the order of their pinyin. Every browser
 * has them in its GBK decoder (WHATWG Encoding), so readers do not download them. Five unused code points follow.
 */
export function commonCharacters(): string {
	const bytes: number[] = [];
	for (let row = 0xb0; row < 0xd8; row++) for (let cell = 0xa1; cell < 0xff; cell++) bytes.push(row, cell);
	return new TextDecoder('gbk').decode(new Uint8Array(bytes));
}

/**
 * Parses the table of pinyin.
 * @param table syllables, grouped by their first letter, which is written once: `a2i13… ba18ai8… le了`. After a syllable
 * is
 *   the number of the next common characters that have it, or a list of characters outside this order
 * @returns character → its pinyin syllable
 */
export function parsePinyinTable(table: string): Map<string, string> {
	const syllables = new Map<string, string>();
	const common = commonCharacters();
	let position = 0;
	for (const group of table.split(' ')) {
		for (const [, rest = '', count = '', letters] of group.slice(1).matchAll(/([a-z]*)(\d*)(\P{ASCII}*)/gu)) {
			for (const letter of letters || common.slice(position, (position += Number(count))))
				syllables.set(letter, group.charAt(0) + rest);
		}
	}
	return syllables;
}

/** Converts Chinese text to pinyin without tones or spaces. Characters without a known syllable do not change. */
export function toPinyin(text: string, syllables: ReadonlyMap<string, string>): string {
	return Array.from(text, (letter) => syllables.get(letter) ?? letter).join('');
}

/** Maps pinyin to all Chinese words that the search knows. */
export function indexByPinyin(
	{ folded, synonyms, stop }: Lexicon,
	syllables: ReadonlyMap<string, string>,
): Map<string, string[]> {
	const byPinyin = new Map<string, string[]>();
	for (const word of [...folded, ...synonyms.keys(), ...stop]) {
		const sound = toPinyin(word, syllables);
		if (sound !== word && /^[a-z]+$/.test(sound)) byPinyin.set(sound, [...(byPinyin.get(sound) ?? []), word]);
	}
	return byPinyin;
}

/**
 * Segments pinyin without spaces into as few Chinese words as possible.
 * @param typed Latin letters only
 * @param byPinyin see `indexByPinyin`
 * @returns for each piece all words with this pinyin; undefined if no segmentation exists
 */
export function segmentPinyin(typed: string, byPinyin: ReadonlyMap<string, string[]>): string[][] | undefined {
	// Single characters cost more, because too many characters have the same pinyin.
	const cost = (sound: string): number | undefined => {
		const words = byPinyin.get(sound);
		return words && (words.some((word) => word.length > 1) ? 1 : 2.5);
	};
	return segment(typed, 24, cost)?.map((sound) => byPinyin.get(sound) ?? []);
}
