import { fold } from '../../lib/search/text/fold.ts';
import { stem } from '../../lib/search/text/stem.ts';
import { codeOf, isHan, noWord } from '../../lib/search/text/tokens.ts';

/** A word with the signs and spaces that follow it; hyphens, apostrophes and ZWNJ hold a word together. */
const piece = /[^\p{L}\p{N}]*[\p{L}\p{N}\p{M}]+(?:[-‐‑'’\u200c][\p{L}\p{M}]+)*[^\p{L}\p{N}“‘«("（【《]*/gu;
const signs = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu;
const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });

/** Scripts that no reader of a language types on its site; the glossary prints every term in all three. */
const foreignScript: Record<string, RegExp> = {
	en: /[\p{Script=Han}\p{Script=Arabic}]/u,
	'zh-CN': /\p{Script=Arabic}/u,
	ur: /\p{Script=Han}/u,
};

/** How a compound is compared: folded, without spaces. Its parts may be written apart or together. */
export const compoundKey = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, '');

/** No compound has more parts than this. */
const mostParts = 4;

/** Puts together what was cut and the site treats as one word: 营业|厅, 补|办, فنگر|پرنٹ. */
function join(parts: readonly string[], compounds: ReadonlySet<string>): string[] {
	const out: string[] = [];
	for (let i = 0; i < parts.length;) {
		let n = Math.min(mostParts, parts.length - i);
		while (n > 1 && !compounds.has(compoundKey(parts.slice(i, i + n).join('')))) n--;
		out.push(parts.slice(i, i + n).join(''));
		i += n;
	}
	return out;
}

/** Cuts text into pieces with one word each. Joined again they give the text. */
function cutText(text: string, lang: string, compounds: ReadonlySet<string>): string[] {
	if (lang !== 'zh-CN') return join(text.match(piece) ?? [], compounds);
	const cut: string[] = [];
	for (const { segment, isWordLike } of segmenter.segment(text)) {
		if (isWordLike || !cut.length) cut.push(segment);
		else cut.push((cut.pop() ?? '') + segment);
	}
	return join(cut, compounds);
}

/** The words of one language's pages: every word has an id, and the forms it was met in. */
export class Lexicon {
	readonly #ids = new Map<string, number>();
	readonly #forms: Map<string, number>[] = [];
	readonly lang: string;
	readonly #stop: ReadonlySet<string>;

	readonly #compounds: ReadonlySet<string>;

	/**
	 * @param known words whose ids are settled already
	 * @param words the words of the pages that sayings stand for; those of several parts are never cut
	 */
	constructor(lang: string, stopWords: readonly string[], words: readonly string[], known: readonly string[] = []) {
		for (const [id, word] of known.entries()) {
			this.#ids.set(word, id);
			this.#forms[id] = new Map();
		}
		this.lang = lang;
		this.#compounds = new Set(words.map(compoundKey));
		this.#stop = new Set(stopWords.map((word) => fold(word)));
	}

	/** Cuts text into pieces with one word each. */
	cut(text: string): string[] {
		return cutText(text, this.lang, this.#compounds);
	}

	/**
	 * Gives the code that stands for a word in the index; nothing for a stop word or a sign.
	 * @param running the piece is from running text, not from a heading or an alias
	 */
	code(piece: string, running = false): string | undefined {
		const word = piece.replace(signs, '').normalize('NFC');
		const folded = this.#compounds.has(compoundKey(word)) ? compoundKey(word) : fold(word);
		if (!folded || this.#stop.has(folded) || foreignScript[this.lang]?.test(folded)) return undefined;
		const key = stem(folded, this.lang);
		// One character of running text says little and stands in every section: only those that editors chose.
		if (running && isHan(folded) && !this.#ids.has(key) && (folded.length < 2 || this.#isFiller(folded)))
			return undefined;
		const id = this.#ids.get(key) ?? this.#ids.size;
		this.#ids.set(key, id);
		const forms = (this.#forms[id] ??= new Map());
		const form = isHan(folded) || this.lang === 'ur' ? word : fold(word);
		forms.set(form, (forms.get(form) ?? 0) + 1);
		return codeOf(id);
	}

	/** Tells whether a word or compound was met. */
	has(word: string): boolean {
		return this.#ids.has(stem(compoundKey(word), this.lang));
	}

	/** Tells whether a word is put together of stop words: 也想, 都没有. */
	#isFiller(word: string): boolean {
		if (!word) return true;
		return [1, 2, 3].some((n) => n <= word.length && this.#stop.has(word.slice(0, n)) && this.#isFiller(word.slice(n)));
	}

	/** All words met so far in alphabetical order, which packs best; a new lexicon may start from them. */
	words(): string[] {
		return [...this.#ids.keys()].sort();
	}

	/** The codes of pieces. A piece without a word keeps its place with `noWord`. */
	codes(pieces: readonly string[], running = false): string[] {
		return pieces.map((text) => this.code(text, running) ?? noWord);
	}

	/** The commonest form of each word in the order of their ids, `_` for the spaces of a compound. A form that would not lead back to its word is passed over. */
	forms(): string[] {
		const keys = [...this.#ids.keys()];
		return this.#forms.map((forms, id) => {
			const byCount = [...forms].sort((a, b) => b[1] - a[1]).map(([form]) => form.trim().replace(/\s+/g, '_'));
			return byCount.find((form) => stem(fold(form).replaceAll('_', ''), this.lang) === keys[id]) ?? keys[id] ?? '';
		});
	}
}
