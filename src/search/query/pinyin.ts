import type { Known } from './known.ts';

/** Opens the table of readings. @returns character → its pinyin syllable */
export function syllablesOf(table: string): Map<string, string> {
	const syllables = new Map<string, string>();
	for (const entry of table.split(' ')) {
		const [syllable = ''] = /^[a-z]+/.exec(entry) ?? [];
		for (const letter of entry.slice(syllable.length)) syllables.set(letter, syllable);
	}
	return syllables;
}

/** The reading of Chinese text without tones or spaces; characters without a known reading keep their place. */
export function reading(text: string, syllables: ReadonlyMap<string, string>): string {
	return Array.from(text, (letter) => syllables.get(letter) ?? letter).join('');
}

/** Everything Chinese that the search knows, by its reading. */
export function readings(known: Known, syllables: ReadonlyMap<string, string>): Map<string, string[]> {
	const all = new Map<string, string[]>();
	for (const word of [...known.folded, ...known.sayings.keys(), ...known.stop]) {
		if (!/^\p{Script=Han}+$/u.test(word)) continue;
		const sound = reading(word, syllables);
		if (/^[a-z]+$/.test(sound)) all.set(sound, [...(all.get(sound) ?? []), word]);
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
	// best[i]: the cheapest way to read the first i letters
	const best: ({ cost: number; from: number } | undefined)[] = [{ cost: 0, from: 0 }];
	for (let end = 1; end <= typed.length; end++) {
		for (let start = Math.max(0, end - 24); start < end; start++) {
			const before = best[start];
			const words = before && byReading.get(typed.slice(start, end));
			if (!words) continue;
			// One character by itself reads like too many others.
			const cost = before.cost + (words.some((word) => word.length > 1) ? 1 : 2.5);
			if (cost < (best[end]?.cost ?? Infinity)) best[end] = { cost, from: start };
		}
	}
	const pieces: string[][] = [];
	for (let end = typed.length; end > 0; ) {
		const step = best[end];
		if (!step) return undefined;
		pieces.unshift(byReading.get(typed.slice(step.from, end)) ?? []);
		end = step.from;
	}
	return pieces;
}
