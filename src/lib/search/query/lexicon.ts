import { foldWith } from '../text/fold.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Speak } from './analyzer.ts';

/** The words a language's search knows, ready to be asked. */
export interface Known {
	lang: string;
	/** Brings text to the letters the search compares, see `foldWith`. */
	fold(text: string): string;
	/** Gives the part of a folded word that its forms share. */
	stem(word: string): string;
	/** Commonest form by id, as readers see it. */
	forms: string[];
	/** The same, folded: what misspelt words are compared with. */
	folded: string[];
	/** Part of a compound → ids of the compounds. */
	parts: Map<string, number[]>;
	/** Folded stem → id. */
	ids: Map<string, number>;
	stop: Set<string>;
	/** What readers say → ids of the words it means. */
	sayings: Map<string, number[]>;
	foreign: [string, string[]][];
	weights: Record<string, number>;
}

const split = (line: string): string[] => line.split(' ').filter(Boolean);

/** Opens a vocabulary file. */
export function know(vocabulary: Vocabulary, { stem, letters }: Speak): Known {
	const table = letters(vocabulary);
	const fold = (text: string): string => foldWith(text, table);
	const { lang, weights } = vocabulary;
	const forms = split(vocabulary.forms).map((form) => form.replaceAll('_', ' '));
	const folded = forms.map((form) => fold(form).replaceAll(' ', ''));
	const ids = new Map(folded.map((word, id) => [stem(word), id]));
	const sayings = new Map<string, number[]>();
	for (const line of vocabulary.sayings.split('\n')) {
		const [words = '', said = ''] = line.split('=');
		const meant = split(words).flatMap((word) => ids.get(stem(word)) ?? []);
		for (const saying of said.split('|')) {
			for (const key of new Set([saying, stem(saying)])) sayings.set(key, [...(sayings.get(key) ?? []), ...meant]);
		}
	}
	const parts = new Map<string, number[]>();
	for (const [id, form] of forms.entries()) {
		for (const part of form.includes(' ') ? split(fold(form)) : []) {
			const key = stem(part);
			parts.set(key, [...(parts.get(key) ?? []), id]);
		}
	}
	return {
		lang,
		fold,
		stem,
		forms,
		folded,
		parts,
		ids,
		sayings,
		weights,
		stop: new Set(split(vocabulary.stop)),
		foreign: Object.entries(vocabulary.foreign).map(([tag, words]) => [tag, split(words)]),
	};
}
