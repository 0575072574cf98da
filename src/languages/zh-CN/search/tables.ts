import { Converter } from 'opencc-js';
import { pinyin } from 'pinyin-pro';
import { commonCharacters } from './pinyin.ts';

/** The Han characters of a text, each once. */
function characters(text: string): string[] {
	return [...new Set(text.match(/\p{Script=Han}/gu))].sort();
}

/**
 * Lists the traditional characters of the pages' simplified ones, as Taiwan and Hong Kong write them, each after the
 * number of common characters (`commonCharacters`) to go on to the simplified one. Those beyond the common are rare.
 * @param text every Chinese word of the vocabulary
 */
export function traditionalTable(text: string): string {
	const toTraditional = (['tw', 'hk', 't'] as const).map((to) => Converter({ from: 'cn', to }));
	const used = new Set(characters(text));
	let last = 0;
	let table = '';
	for (const [place, simple] of Array.from(commonCharacters()).entries()) {
		const others = used.has(simple)
			? new Set(toTraditional.map((convert) => convert(simple)).filter((other) => other !== simple))
			: [];
		for (const other of others) {
			table += (place > last ? (place - last).toString(36) : '') + other;
			last = place;
		}
	}
	return table;
}

/** Characters whose reading in questions is not the one a dictionary puts first. */
const particles: Record<string, string> = {
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

const readingOf = (letter: string): string =>
	particles[letter] ?? pinyin(letter, { toneType: 'none', v: true }).toLowerCase();

/**
 * The longest part of a list that never falls back (patience sorting).
 * @returns the places of its members
 */
function rising(list: readonly string[]): number[] {
	const tops: number[] = [];
	const before: number[] = [];
	for (const [i, item] of list.entries()) {
		const at = tops.findIndex((top) => (list[top] ?? '') > item);
		const place = at < 0 ? tops.length : at;
		before[i] = tops[place - 1] ?? -1;
		tops[place] = i;
	}
	const places: number[] = [];
	for (let i = tops.at(-1) ?? -1; i >= 0; i = before[i] ?? -1) places.unshift(i);
	return places;
}

/**
 * Lists the commonest reading of characters without tones: for each syllable how many of the common characters it
 * belongs to, as their order is known (`commonCharacters`), then the characters of the site that are not where their
 * reading says. ü is written v, the way keyboards do. How it is written: see `syllablesOf`.
 * @param text every Chinese word of the vocabulary
 */
export function pinyinTable(text: string): string {
	const common = Array.from(commonCharacters()).filter((letter) => /\p{Script=Han}/u.test(letter));
	const sounds = common.map(readingOf);
	const starts = rising(sounds);
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
		const sound = readingOf(letter);
		if (/^[a-z]+$/.test(sound) && placed.get(letter) !== sound)
			elsewhere.set(sound, (elsewhere.get(sound) ?? '') + letter);
	}
	// `table` first: its counts follow one another, and a letter may come twice.
	return [table, [...elsewhere]]
		.flatMap((part) => [...Map.groupBy<string, readonly [string, string | number]>(part, ([sound]) => sound.charAt(0))])
		.map(([first, all]) => first + all.map(([sound, what]) => sound.slice(1) + what).join(''))
		.join(' ');
}
