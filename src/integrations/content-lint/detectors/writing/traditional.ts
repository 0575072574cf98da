import { Converter } from 'opencc-js';
import type { Lang } from '../../../../config/locales.ts';
import { memoize } from '../../../../lib/memoize.ts';
import { wordsByLang } from '../../readers/languageWords.ts';
import { partsOf, type Part } from '../parts.ts';

/** Made on first use, because its tables are large. */
let toSimplified: ((text: string) => string) | undefined;

/** Converts traditional characters to simplified ones. */
export function simplified(text: string): string {
	toSimplified ??= Converter({ from: 't', to: 'cn' });
	return toSimplified(text);
}

/** Whether only traditional Chinese (Taiwan, Hong Kong) uses this character. */
const isTraditional = memoize((character: string) => simplified(character) !== character);

/** Finds traditional characters in a language that is written in simplified ones. */
export function traditionalIn(text: string, lang: Lang): Part[] {
	const kept = wordsByLang.get(lang)?.writing.keptTraditional;
	if (kept === undefined) return [];
	return partsOf(text, /\p{Script=Han}/gu).filter((part) => isTraditional(part.text) && !kept.includes(part.text));
}
