import { fold } from '../text/fold.ts';
import { isHan } from '../text/tokens.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** The words a language's search knows, ready to be asked. */
export interface Known {
	lang: string;
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
	/** Most words of any saying. */
	longest: number;
	foreign: Map<string, Set<string>>;
	weights: Record<string, number>;
}

const split = (line: string): string[] => line.split(' ').filter(Boolean);

/** Opens a vocabulary file. @param stem gives the part of a word that its forms share */
export function know(vocabulary: Vocabulary, stem: Known['stem']): Known {
	const { lang, weights } = vocabulary;
	const forms = split(vocabulary.forms).map((form) => form.replaceAll('_', ' '));
	const folded = forms.map((form) => fold(form).replaceAll(' ', ''));
	const ids = new Map(folded.map((word, id) => [stem(word), id]));
	const sayings = new Map<string, number[]>();
	for (const line of vocabulary.sayings.split('\n')) {
		const [words = '', said = ''] = line.split('=');
		const meant = split(words).flatMap((word) => ids.get(stem(word)) ?? []);
		if (!meant.length) continue;
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
		lang, stem, forms, folded, parts, ids, sayings, weights,
		stop: new Set(split(vocabulary.stop)),
		longest: Math.max(1, ...[...sayings.keys()].map((saying) => (isHan(saying) ? saying.length : saying.split(' ').length))),
		foreign: new Map(Object.entries(vocabulary.foreign).map(([tag, words]) => [tag, new Set(split(words))])),
	};
}
