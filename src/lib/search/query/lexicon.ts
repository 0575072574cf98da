import type { Vocabulary } from '../searchData.ts';
import { foldWith } from '../text/fold.ts';
import type { LanguageAnalyzer } from './analyzer.ts';

/** The vocabulary of a language, prepared for lookups. */
export interface Lexicon {
	lang: string;
	/** Folds text for comparison, see `foldWith`. */
	fold(text: string): string;
	/** Returns the part of a folded word that its forms share. */
	stem(word: string): string;
	/** Returns the part that all forms and spellings of a folded word share. The classifier uses it. */
	root(word: string): string;
	/** The most frequent form by word id, as readers see it. */
	forms: string[];
	/** The same, folded and without spaces. Misspelt words are compared with it. */
	folded: string[];
	/** Part of a compound → ids of the compounds that contain it. */
	parts: Map<string, number[]>;
	/** Folded stem → id. */
	ids: Map<string, number>;
	stop: Set<string>;
	/** Synonym, folded, whole and stemmed → ids of the words it means. */
	synonyms: Map<string, number[]>;
	/** Synonym, folded → its spelling by the editors. */
	spellings: Map<string, string>;
}

/** Splits a list that is separated by spaces. */
export const splitList = (line: string): string[] => line.split(' ').filter(Boolean);

/** Prepares a vocabulary for lookups. */
export function openLexicon(vocabulary: Vocabulary, { stem, letters, sound }: LanguageAnalyzer): Lexicon {
	const table = letters(vocabulary.tables);
	const fold = (text: string): string => foldWith(text, table);
	const forms = splitList(vocabulary.forms).map((form) => form.replaceAll('_', ' '));
	const folded = forms.map((form) => fold(form).replaceAll(' ', ''));
	const ids = new Map(folded.map((word, id) => [stem(word), id]));
	const synonyms = new Map<string, number[]>();
	const spellings = new Map<string, string>();
	const add = (key: string, meant: readonly number[]): void => {
		synonyms.set(key, [...new Set([...(synonyms.get(key) ?? []), ...meant])]);
	};
	for (const line of vocabulary.synonyms.split('\n')) {
		const [targets = '', typed = ''] = line.split('=');
		const meant = splitList(targets).flatMap((word) => ids.get(stem(word)) ?? []);
		for (const spelling of typed.split('|')) {
			const key = fold(spelling);
			spellings.set(key, spelling);
			for (const form of new Set([key, stem(key)])) add(form, meant);
		}
	}
	const parts = new Map<string, number[]>();
	for (const [id, form] of forms.entries()) {
		for (const part of form.includes(' ') ? splitList(fold(form)) : []) {
			const key = stem(part);
			parts.set(key, [...(parts.get(key) ?? []), id]);
		}
	}
	const stop = new Set(splitList(vocabulary.stop));
	const root = (word: string): string => (sound && !/\d/.test(word) ? sound(stem(word)) : stem(word));
	return { lang: vocabulary.lang, fold, stem, root, forms, folded, parts, ids, synonyms, spellings, stop };
}
