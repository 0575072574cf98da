import { langList, type Lang } from '../../config/locales.ts';
import type { LanguageAnalyzer } from '../../lib/search/query/analyzer.ts';
import { foldWith } from '../../lib/search/text/fold.ts';
import { isHan, isLatin } from '../../lib/search/text/tokens.ts';
import type { LanguageIndexing } from '../../languages/indexing.ts';
import { scriptThatShows } from './languageIndexing.ts';

/** A word with the signs and spaces that follow it; hyphens, apostrophes and ZWNJ hold a word together. */
const piece = /[^\p{L}\p{N}]*[\p{L}\p{N}\p{M}]+(?:[-‐‑'’\u200c][\p{L}\p{M}]+)*[^\p{L}\p{N}“‘«("（【《]*/gu;
const signs = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu;

/** No compound has more parts than this. */
const MAX_PARTS = 4;

/** What a word list needs to know of its language. */
export interface WordListOptions {
	lang: Lang;
	analyzer: LanguageAnalyzer;
	indexing: LanguageIndexing;
	/** Words without meaning in a question. */
	stopWords: readonly string[];
	/** The words of the pages that have synonyms; those of several parts are never cut. */
	compounds: readonly string[];
}

/** The words of one language's pages: every word has an id, and the forms it was met in. */
export class WordList {
	readonly #ids = new Map<string, number>();
	readonly #forms: Map<string, number>[] = [];
	readonly #options: WordListOptions;
	readonly #letters: ReadonlyMap<string, string>;
	/** Words come again and again. */
	readonly #folded = new Map<string, string>();
	readonly #stop: ReadonlySet<string>;
	readonly #compounds: ReadonlySet<string>;
	/** What compounds begin with: most words of a text begin none, and need not be tried with their neighbours. */
	readonly #beginnings: ReadonlySet<string>;
	readonly #foreign: RegExp | undefined;
	readonly #isClosed: boolean;

	/** @param known the words of the index, where they are settled: no other gets an id */
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
		// The glossary prints every term in all languages; nobody types them on the pages of another.
		const scripts = langList.map((other) => scriptThatShows(other, options.lang)).filter(Boolean);
		this.#foreign = scripts.length
			? new RegExp(scripts.map((script) => `\\p{Script=${script}}`).join('|'), 'u')
			: undefined;
	}

	/** Brings text of pages and aliases to the letters the search compares. */
	fold(text: string): string {
		const known = this.#folded.get(text);
		if (known !== undefined) return known;
		const folded = foldWith(text, this.#letters);
		this.#folded.set(text, folded);
		return folded;
	}

	/** How a compound is compared: folded, without spaces. Its parts may be written apart or together. */
	compoundKey(text: string): string {
		return this.fold(text).replace(/[^\p{L}\p{N}]/gu, '');
	}

	/** Cuts text into pieces with one word each. Joined again they give the text. */
	cut(text: string): string[] {
		return this.#join(this.#options.indexing.segment?.(text) ?? text.match(piece) ?? []);
	}

	/** Puts together what was cut and the site treats as one word: 营业|厅, 补|办, فنگر|پرنٹ. */
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
	 * Gives the id of a word; nothing for a stop word or a sign.
	 * @param piece see `cut`
	 * @param running the piece is from running text, not from a heading or an alias
	 */
	id(piece: string, running = false): number | undefined {
		const word = piece.replace(signs, '').normalize('NFC');
		const key = this.compoundKey(word);
		const folded = this.#compounds.has(key) ? key : this.fold(word);
		if (!folded || this.#stop.has(folded) || this.#foreign?.test(folded)) return undefined;
		const stem = this.#options.analyzer.stem(folded);
		// One character of running text says little and stands in every section: only those that editors chose.
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

	/** The ids of the words of a text, in their order. */
	idsOf(text: string, running = false): number[] {
		return this.cut(text).flatMap((one) => this.id(one, running) ?? []);
	}

	/** Tells whether a word or compound was met. */
	has(word: string): boolean {
		return this.#ids.has(this.#options.analyzer.stem(this.compoundKey(word)));
	}

	/** Tells whether a word is put together of stop words: 也想, 都没有. */
	#isFiller(word: string): boolean {
		if (!word) return true;
		return [1, 2, 3].some((n) => n <= word.length && this.#stop.has(word.slice(0, n)) && this.#isFiller(word.slice(n)));
	}

	/**
	 * Words met so far in alphabetical order, which compresses best.
	 * @param isKept tells by its id whether a word goes into the index
	 */
	words(isKept: (id: number) => boolean): string[] {
		return [...this.#ids].flatMap(([word, id]) => (isKept(id) ? word : [])).sort();
	}

	/**
	 * The commonest form of each word in the order of their ids, `_` for the spaces of a compound. A form that would
	 * not lead back to its word is passed over.
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
