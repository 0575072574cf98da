import { isLatin } from '../text/tokens.ts';
import type { Certainty, Concept } from './concept.ts';
import type { Known } from './known.ts';
import { distance, nearest } from './spelling.ts';
import type { Tongue } from './tongue.ts';

/** So many unknown words of a query are compared with all known ones; somebody who types more pasted them. */
const mostMended = 6;
/** How many words a beginning may stand for. */
const mostWords = 8;

/** What can be asked about a word that is not Chinese. */
export class Words {
	readonly known: Known;
	readonly #tongue: Tongue;
	readonly #mended = new Set<string>();

	constructor(known: Known, tongue: Tongue) {
		this.known = known;
		this.#tongue = tongue;
	}

	/** The concept of one or several words that somebody kept in the vocabulary or the sayings. */
	exact(typed: string): Concept | undefined {
		const { ids, sayings, stem } = this.known;
		const key = stem(typed);
		const words = new Map<number, number>();
		for (const meant of sayings.get(typed) ?? sayings.get(key) ?? []) words.set(meant, 0.9);
		for (const compound of this.known.parts.get(key) ?? []) words.set(compound, this.known.ids.has(key) ? 0.3 : 0.6);
		const id = ids.get(key);
		if (id !== undefined) words.set(id, 1);
		if (!words.size) return undefined;
		return { typed, certainty: id === undefined ? 'meant' : 'exact', words };
	}

	/** Tells whether a word carries no meaning. */
	isStop(typed: string): boolean {
		return this.known.stop.has(typed) || (isLatin(typed) && !!this.#tongue.isStop?.(typed));
	}

	/** Words that begin like this. */
	begun(typed: string): Concept | undefined {
		const ids: number[] = [];
		for (const [id, word] of this.known.folded.entries()) {
			if (ids.length < mostWords && word.length > typed.length && word.startsWith(typed)) ids.push(id);
		}
		return ids.length ? this.#concept(typed, 'begun', ids, 0.8) : undefined;
	}

	/** Tells that a new query begins. */
	begin(): void {
		this.#mended.clear();
	}

	/** The words nearest to a misspelt one. */
	mended(typed: string, slips = 2): Concept | undefined {
		if (this.#mended.add(typed).size > mostMended) return undefined;
		const { folded, sayings, ids, stem, forms } = this.known;
		const found = nearest(typed, [...folded, ...sayings.keys()], slips).filter((word) => isLatin(word) === isLatin(typed));
		const [first] = found;
		if (first === undefined) return undefined;
		const meant = found.slice(0, 3).flatMap((word) => sayings.get(word) ?? ids.get(stem(word)) ?? []);
		const id = ids.get(stem(first));
		const takenFor = id === undefined ? first : (forms[id] ?? first);
		const off = distance(typed, first, 3);
		// A slip in a long word leaves little doubt, one in a short word much.
		return { ...this.#concept(typed, 'mended', meant, 0.85), takenFor, trust: Math.max(0, 1 - (2.5 * off) / typed.length) };
	}

	#concept(typed: string, certainty: Certainty, ids: readonly number[], weight: number): Concept {
		return { typed, certainty, words: new Map(ids.map((id) => [id, weight])) };
	}
}
