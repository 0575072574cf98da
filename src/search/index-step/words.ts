import { fold } from '../text/fold.ts';
import { stem } from '../text/stem.ts';
import { codeOf, isHan } from '../text/tokens.ts';


/** A word with the signs and spaces that follow it; hyphens, apostrophes and ZWNJ hold a word together. */
const piece = /[^\p{L}\p{N}]*[\p{L}\p{N}\p{M}]+(?:[-‐‑'’\u200c][\p{L}\p{M}]+)*[^\p{L}\p{N}“‘«("（【《]*/gu;
const signs = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu;
const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });

/** Cuts text into pieces with one word each. Joined again they give the text. */
export function cutText(text: string, lang: string): string[] {
	if (lang !== 'zh-CN') return text.match(piece) ?? [];
	const cut: string[] = [];
	for (const { segment, isWordLike } of segmenter.segment(text)) {
		if (isWordLike || !cut.length) cut.push(segment);
		else cut.push((cut.pop() ?? '') + segment);
	}
	return cut;
}

/** The words of one language's pages: every word has an id, and the forms it was met in. */
export class Lexicon {
	readonly #ids = new Map<string, number>();
	readonly #forms: Map<string, number>[] = [];
	readonly lang: string;
	readonly #stop: ReadonlySet<string>;

	constructor(lang: string, stopWords: readonly string[]) {
		this.lang = lang;
		this.#stop = new Set(stopWords.map((word) => fold(word)));
	}

	/** Gives the code that stands for a word in the index; nothing for a stop word or a sign. */
	code(piece: string): string | undefined {
		const word = piece.replace(signs, '').normalize('NFC');
		const folded = fold(word);
		if (!folded || this.#stop.has(folded)) return undefined;
		const key = stem(folded, this.lang);
		const id = this.#ids.get(key) ?? this.#ids.size;
		this.#ids.set(key, id);
		const forms = (this.#forms[id] ??= new Map());
		const form = isHan(folded) || this.lang === 'ur' ? word : folded;
		forms.set(form, (forms.get(form) ?? 0) + 1);
		return codeOf(id);
	}

	/** The codes of pieces. A piece without a word keeps its place with `-`. */
	codes(pieces: readonly string[]): string[] {
		return pieces.map((text) => this.code(text) ?? '-');
	}

	/** The commonest form of each word in the order of their ids. A form that would not lead back to its word is passed over. */
	forms(): string[] {
		const keys = [...this.#ids.keys()];
		return this.#forms.map((forms, id) => {
			const byCount = [...forms].sort((a, b) => b[1] - a[1]).map(([form]) => form.replace(/\s/g, ''));
			return byCount.find((form) => stem(fold(form), this.lang) === keys[id]) ?? keys[id] ?? '';
		});
	}
}
