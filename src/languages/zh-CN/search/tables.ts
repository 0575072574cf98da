import { Converter } from 'opencc-js';
import { pinyin } from 'pinyin-pro';
import { commonCharacters } from './pinyin.ts';

function characters(text: string): string[] {
	return [...new Set(text.match(/\p{Script=Han}/gu))].sort();
}

/**
 * Lists the traditional forms (Taiwan, Hong Kong) of the common characters on the pages. Before each is the distance,
 * in base 36, from the last simplified character to this one in `commonCharacters`. Other characters are rare and left
 * out.
 * @param text every Chinese word of the vocabulary
 */
export function traditionalTable(text: string): string {
	const toTraditional = (['tw', 'hk', 't'] as const).map((to) => Converter({ from: 'cn', to }));
	const used = new Set(characters(text));
	let lastIndex = 0;
	let table = '';
	for (const [index, simplified] of Array.from(commonCharacters()).entries()) {
		const forms = used.has(simplified)
			? new Set(toTraditional.map((convert) => convert(simplified)).filter((form) => form !== simplified))
			: [];
		for (const form of forms) {
			table += (index > lastIndex ? (index - lastIndex).toString(36) : '') + form;
			lastIndex = index;
		}
	}
	return table;
}

/** Characters whose pinyin in questions differs from the first one in a dictionary. */
const commonPinyin: Record<string, string> = {
	了: 'le',
	的: 'de',
	地: 'di',
	得: 'de',
	着: 'zhe',
	还: 'hai',
	重: 'chong',
	长: 'chang',
	行: 'xing',
};

const syllableOf = (letter: string): string =>
	commonPinyin[letter] ?? pinyin(letter, { toneType: 'none', v: true }).toLowerCase();

/**
 * Finds the longest non-decreasing subsequence of a list (patience sorting).
 * @returns the indices of its items
 */
function longestNonDecreasing(list: readonly string[]): number[] {
	const tops: number[] = [];
	const before: number[] = [];
	for (const [i, item] of list.entries()) {
		const position = tops.findIndex((top) => (list[top] ?? '') > item);
		const place = position < 0 ? tops.length : position;
		before[i] = tops[place - 1] ?? -1;
		tops[place] = i;
	}
	const places: number[] = [];
	for (let i = tops.at(-1) ?? -1; i >= 0; i = before[i] ?? -1) places.unshift(i);
	return places;
}

/**
 * Lists the most common pinyin of characters, without tones and with v for ü: for each syllable the number of common
 * characters that have it, because `commonCharacters` is sorted by pinyin, then the characters of the site outside this
 * order. For the format see `parsePinyinTable`.
 * @param text every Chinese word of the vocabulary
 */
export function pinyinTable(text: string): string {
	const common = Array.from(commonCharacters()).filter((letter) => /\p{Script=Han}/u.test(letter));
	const sounds = common.map(syllableOf);
	const starts = longestNonDecreasing(sounds);
	const table: [string, number][] = [];
	const placed = new Map<string, string>();
	let next = 0;
	for (const [i, letter] of common.entries()) {
		if (starts[next] === i) {
			const sound = sounds[i] ?? '';
			if (table.at(-1)?.[0] !== sound) table.push([sound, 0]);
			next++;
		}
		const last = table.at(-1);
		if (!last) continue;
		last[1]++;
		placed.set(letter, last[0]);
	}
	const elsewhere = new Map<string, string>();
	for (const letter of characters(text)) {
		const sound = syllableOf(letter);
		if (/^[a-z]+$/.test(sound) && placed.get(letter) !== sound)
			elsewhere.set(sound, (elsewhere.get(sound) ?? '') + letter);
	}
	// `table` first, because its counts depend on the order, and later entries replace earlier ones.
	return [table, [...elsewhere]]
		.flatMap((part) => [...Map.groupBy<string, readonly [string, string | number]>(part, ([sound]) => sound.charAt(0))])
		.map(([first, all]) => first + all.map(([sound, what]) => sound.slice(1) + what).join(''))
		.join(' ');
}
