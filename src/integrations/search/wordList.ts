import { langList, type Lang } from '../../config/locales.ts';
import type { LanguageAnalyzer } from '../../lib/search/query/analyzer.ts';
import { memoize } from '../../lib/memoize.ts';
import { foldWith } from '../../lib/search/text/fold.ts';
import { isHan, isLatin } from '../../lib/search/text/tokens.ts';
import type { LanguageIndexing } from '../../languages/indexing.ts';
import { scriptThatShows } from './scriptThatShows.ts';

/** A word; hyphens, apostrophes and ZWNJ are part of it. */
const wordItself = "[\\p{L}\\p{N}\\p{M}]+(?:[-‐‑'’\\u200c][\\p{L}\\p{M}]+)*";
/** The punctuation and spaces after a word, up to a sign that opens the next one. */
const untilNext = '[^\\p{L}\\p{N}“‘«("（【《]*';
const wordPiece = new RegExp(`[^\\p{L}\\p{N}]*${wordItself}${untilNext}`, 'gu');
const signs = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu;

const MAX_PARTS = 4;

interface WordListOptions {
	lang: Lang;
	analyzer: LanguageAnalyzer;
	indexing: LanguageIndexing;
	stopWords: readonly string[];
	/** Words that have synonyms. If one has several parts, it is treated as one word. */
	compounds: readonly string[];
}

/** The words of one language's pages: each has an id and its forms in the text. One class: all methods share its maps. */
export class WordList {
	readonly #ids = new Map<string, number>();
	readonly #forms: Map<string, number>[] = [];
	readonly #options: WordListOptions;
	readonly #letters: ReadonlyMap<string, string>;
	/** Folds text of pages and aliases for comparison. Memoized, because most words are repeated. */
	readonly fold = memoize((text: string): string => foldWith(text, this.#letters));
	readonly #stop: ReadonlySet<string>;
	readonly #compounds: ReadonlySet<string>;
	/** All prefixes of compounds: a word that is not among them cannot start one. */
	readonly #beginnings: ReadonlySet<string>;
	readonly #foreign: RegExp | undefined;
	readonly #isClosed: boolean;

	/** @param known the final words of the index: no other word gets an id */
	constructor(options: WordListOptions, known?: readonly string[]) {
		this.#isClosed = known !== undefined;
		for (const [id, word] of (known ?? []).entries()) {
			this.#ids.set(word, id);
			this.#forms[id] = new Map();
		}
		this.#options = options;
		this.#letters = options.analyzer.letters({});
		this.#compounds = new Set(options.compounds.map((word) => this.compoundKey(word)));
		this.#beginnings = new Set(
			[...this.#compounds].flatMap((word) => Array.from({ length: word.length + 1 }, (_, end) => word.slice(0, end))),
		);
		this.#stop = new Set(options.stopWords.map((word) => this.fold(word)));
		// The glossary prints every term in all languages. Words in a foreign script are not searched for on these
		// pages.
		const scripts = langList.map((lang) => scriptThatShows(lang, options.lang)).filter(Boolean);
		this.#foreign = scripts.length
			? new RegExp(scripts.map((script) => `\\p{Script=${script}}`).join('|'), 'u')
			: undefined;
	}

	/**
	 * The comparison key of a compound: folded, without spaces, because its parts may be written with or without them.
	 */
	compoundKey(text: string): string {
		return this.fold(text).replace(/[^\p{L}\p{N}]/gu, '');
	}

	/** Splits text into pieces with one word each. Joined, the pieces are the text. */
	cut(text: string): string[] {
		return this.#join(this.#options.indexing.segment?.(text) ?? text.match(wordPiece) ?? []);
	}

	/** Joins pieces that form a compound: 营业|厅, 补|办, فنگر|پرنٹ. */
	#join(parts: readonly string[]): string[] {
		const out: string[] = [];
		for (let i = 0; i < parts.length;) {
			let n = this.#beginnings.has(this.compoundKey(parts[i] ?? '')) ? Math.min(MAX_PARTS, parts.length - i) : 1;
			while (n > 1 && !this.#compounds.has(this.compoundKey(parts.slice(i, i + n).join('')))) n--;
			out.push(parts.slice(i, i + n).join(''));
			i += n;
		}
		return out;
	}

	/**
	 * Returns the id of a word; undefined for a stop word or punctuation.
	 * @param piece see `cut`
	 * @param running the piece is from running text, not from a heading or an alias
	 */
	id(piece: string, running = false): number | undefined {
		const word = piece.replace(signs, '').normalize('NFC');
		const key = this.compoundKey(word);
		const folded = this.#compounds.has(key) ? key : this.fold(word);
		if (!folded || this.#stop.has(folded) || this.#foreign?.test(folded)) return undefined;
		const stem = this.#options.analyzer.stem(folded);
		// A single Han character in running text is too common: only those in headings and aliases are indexed.
		if (running && isHan(folded) && !this.#ids.has(stem) && (folded.length < 2 || this.#isFiller(folded)))
			return undefined;
		const known = this.#ids.get(stem);
		if (known === undefined && this.#isClosed) return undefined;
		const id = known ?? this.#ids.size;
		this.#ids.set(stem, id);
		const forms = (this.#forms[id] ??= new Map());
		const form = isLatin(folded) ? this.fold(word) : word;
		forms.set(form, (forms.get(form) ?? 0) + 1);
		return id;
	}

	/** The word ids of a text, in order. */
	idsOf(text: string, running = false): number[] {
		return this.cut(text).flatMap((piece) => this.id(piece, running) ?? []);
	}

	/** Whether the list contains a word or compound. */
	has(word: string): boolean {
		return this.#ids.has(this.#options.analyzer.stem(this.compoundKey(word)));
	}

	/** Whether a word consists of stop words: 也想, 都没有. */
	#isFiller(word: string): boolean {
		if (!word) return true;
		return [1, 2, 3].some((n) => n <= word.length && this.#stop.has(word.slice(0, n)) && this.#isFiller(word.slice(n)));
	}

	/**
	 * All words in alphabetical order, which compresses best.
	 * @param isKept whether the word with this id goes into the index
	 */
	words(isKept: (id: number) => boolean): string[] {
		return [...this.#ids].flatMap(([word, id]) => (isKept(id) ? word : [])).sort();
	}

	/**
	 * The most frequent form of each word by id, with `_` for spaces in a compound. Forms that do not fold and stem to
	 * their word are skipped.
	 */
	forms(): string[] {
		const keys = [...this.#ids.keys()];
		const leadsBack = (form: string, id: number): boolean =>
			this.#options.analyzer.stem(this.fold(form).replaceAll('_', '')) === keys[id];
		return this.#forms.map((forms, id) => {
			const byCount = [...forms].sort((a, b) => b[1] - a[1]).map(([form]) => form.trim().replace(/\s+/g, '_'));
			return byCount.find((form) => leadsBack(form, id)) ?? keys[id] ?? '';
		});
	}
}
