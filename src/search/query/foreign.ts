import { fold } from '../text/fold.ts';
import { isHan, isLatin, runs } from '../text/tokens.ts';
import type { Concept } from './concept.ts';
import type { Known } from './known.ts';

/** One or more syllables of pinyin. */
const pinyin = /^(?:(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?(?:i?ao|u?ai|i?ang?|uang?|ei|eng?|er|ing?|iong|iu|i?e|ong|ou|u[eino]|un|ia|ua|[aeiouv]))+$/;

/**
 * Tells in whose words a query was asked when they are not the page's: by script, or by Latin words that the
 * page does not know and another language gives itself away by.
 * @returns a language tag of the site, or nothing
 */
export function foreignTo(query: string, concepts: readonly Concept[], { lang, foreign }: Known): string | undefined {
	const words = runs(fold(query.slice(0, 300)));
	if (lang !== 'zh-CN' && words.some(isHan)) return 'zh-CN';
	if (lang !== 'ur' && words.some((word) => /^\p{Script=Arabic}/u.test(word))) return 'ur';
	const latin = words.filter(isLatin);
	if (!latin.length) return undefined;
	for (const [tag, signs] of foreign.size ? foreign : []) {
		const share = latin.filter((word) => signs.has(word)).length / latin.length;
		if (share >= 0.3) return tag;
	}
	const unknown = concepts.filter(({ certainty, typed }) => certainty !== 'exact' && certainty !== 'meant' && isLatin(typed));
	if (lang === 'en' && unknown.length && unknown.length === concepts.length) {
		const letters = unknown.map(({ typed }) => typed).join('');
		if (letters.length > 5 && unknown.every(({ typed }) => pinyin.test(typed))) return 'zh-CN';
	}
	return undefined;
}
