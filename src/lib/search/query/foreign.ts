import { isHan, isLatin, runs } from '../text/tokens.ts';
import type { Concept } from './queryTerm.ts';
import type { Known } from './lexicon.ts';
import type { Tongue } from './analyzer.ts';

/**
 * Tells in whose words a query was asked when they are not the page's: by script, or by Latin words that the
 * page does not know and another language gives itself away by.
 * @returns a language tag of the site, or nothing
 */
export function foreignTo(
	query: string,
	concepts: readonly Concept[],
	{ lang, fold, foreign }: Known,
	{ guess }: Tongue,
): string | undefined {
	const words = runs(fold(query.slice(0, 300)));
	if (lang !== 'zh-CN' && words.some(isHan)) return 'zh-CN';
	if (lang !== 'ur' && words.some((word) => /^\p{Script=Arabic}/u.test(word))) return 'ur';
	const latin = words.filter(isLatin);
	if (!latin.length) return undefined;
	for (const [tag, signs] of foreign) {
		const share = latin.filter((word) => signs.includes(word)).length / latin.length;
		if (share >= 0.3) return tag;
	}
	const unknown = concepts.filter(
		({ certainty, typed }) => certainty !== 'exact' && certainty !== 'meant' && isLatin(typed),
	);
	return unknown.length === concepts.length ? guess?.(unknown.map(({ typed }) => typed)) : undefined;
}
