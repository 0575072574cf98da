import type { Concept } from './concept.ts';
import type { Known } from './known.ts';
import { reading } from './pinyin.ts';

/** Longer stretches than this are never one word here. */
const longestWord = 10;
/** A question is not longer than this; what follows in a pasted text changes nothing. */
const longestRun = 60;
/** How many words one character may stand for. */
const mostWords = 8;

/** Cuts a run of Han characters into as few and as long known words as possible; unknown characters stay alone. */
export function cutHan(run: string, { ids, sayings, stop }: Known): string[] {
	const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }];
	for (let end = 1; end <= run.length; end++) {
		best[end] = { cost: (best[end - 1]?.cost ?? 0) + 2.5, from: end - 1 };
		for (let start = Math.max(0, end - longestWord); start < end; start++) {
			const word = run.slice(start, end);
			if (!ids.has(word) && !sayings.has(word) && !stop.has(word)) continue;
			const cost = (best[start]?.cost ?? 0) + (stop.has(word) ? 1.1 : 1);
			if (cost <= (best[end]?.cost ?? Infinity)) best[end] = { cost, from: start };
		}
	}
	const words: string[] = [];
	for (let end = run.length; end > 0; end = best[end]?.from ?? 0) words.unshift(run.slice(best[end]?.from ?? 0, end));
	return words;
}

/** Finds characters that were typed for others of the same sound: 挂时 for 挂失. */
function mendSound(words: readonly string[], known: Known, syllables: ReadonlyMap<string, string>, bySound: ReadonlyMap<string, string[]>): [string[], Set<string>] {
	const out: string[] = [];
	const mended = new Set<string>();
	for (let i = 0; i < words.length; ) {
		let taken = 0;
		for (let n = 4; n > 1 && !taken; n--) {
			const typed = words.slice(i, i + n);
			if (typed.length < n || typed.some((word) => word.length > 1)) continue;
			const word = bySound.get(reading(typed.join(''), syllables))?.find(({ length }) => length === n);
			if (!word || known.stop.has(word)) continue;
			out.push(word);
			mended.add(word);
			taken = n;
		}
		if (!taken) out.push(words[i] ?? '');
		i += taken || 1;
	}
	return [out, mended];
}

/** Gives the concept of one Chinese word: itself, what it is said for, and the longer words it stands in. */
export function hanConcept(word: string, known: Known, mended: boolean): Concept | undefined {
	const said = known.sayings.get(word);
	const id = known.ids.get(word);
	if (!said && known.stop.has(word)) return undefined;
	const words = new Map<number, number>();
	let longer = 0;
	for (let other = 0; other < known.folded.length && longer < mostWords; other++) {
		const form = known.folded[other] ?? '';
		if (form.length <= word.length || !form.includes(word)) continue;
		words.set(other, form.startsWith(word) ? 0.7 : word.length > 1 ? 0.6 : 0.35);
		longer++;
	}
	for (const meant of said ?? []) words.set(meant, 0.9);
	if (id !== undefined) words.set(id, 1);
	const certainty = mended ? 'mended' : id !== undefined ? 'exact' : said ? 'meant' : words.size ? 'begun' : 'unknown';
	// Half a word may begin a word; a single character begins too many.
	const trust = certainty === 'begun' && word.length < 2 ? { trust: 0.4 } : {};
	return { typed: word, certainty, words, ...trust, ...(mended && { takenFor: word }) };
}

/**
 * Understands a run of Han characters.
 * @param syllables character → reading
 * @param bySound reading → words, see `readings`
 */
export function understandHan(
	run: string,
	known: Known,
	syllables: ReadonlyMap<string, string>,
	bySound: ReadonlyMap<string, string[]>,
): (Concept | string)[] {
	const [words, mended] = mendSound(cutHan(run.slice(0, longestRun), known), known, syllables, bySound);
	return words.map((word) => hanConcept(word, known, mended.has(word)) ?? word);
}
