import { Converter } from 'opencc-js';
import { pinyin } from 'pinyin-pro';

/** The Han characters of a text, each once. */
function characters(text: string): string[] {
	return [...new Set(text.match(/\p{Script=Han}/gu))].sort();
}

/**
 * Lists the traditional characters of the pages' simplified ones, as Taiwan and Hong Kong write them, each
 * followed by its simplified form.
 * @param text every Chinese word of the vocabulary
 */
export function traditionalPairs(text: string): string {
	const toTraditional = (['tw', 'hk', 't'] as const).map((to) => Converter({ from: 'cn', to }));
	const pairs = new Set<string>();
	for (const simple of characters(text)) {
		for (const convert of toTraditional) if (convert(simple) !== simple) pairs.add(convert(simple) + simple);
	}
	return [...pairs].join('');
}

/** Characters whose reading in questions is not the one a dictionary puts first. */
const particles: Record<string, string> = { 了: 'le', 的: 'de', 地: 'di', 得: 'de', 着: 'zhe', 还: 'hai', 重: 'chong', 长: 'chang', 行: 'xing' };

/**
 * Lists the characters by their commonest reading without tones: `bu补不 ban办半`.
 * ü is written v, the way keyboards do.
 */
export function pinyinTable(text: string): string {
	const bySyllable = new Map<string, string>();
	for (const letter of characters(text)) {
		const syllable = particles[letter] ?? pinyin(letter, { toneType: 'none', v: true }).toLowerCase();
		if (/^[a-z]+$/.test(syllable)) bySyllable.set(syllable, (bySyllable.get(syllable) ?? '') + letter);
	}
	return [...bySyllable].map(([syllable, letters]) => syllable + letters).join(' ');
}
