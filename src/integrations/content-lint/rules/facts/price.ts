import { langList } from '../../../../config/locales.ts';
import { withNumbers } from '../../readers/content/compilePatterns.ts';
import { isSpoken, passages } from '../../readers/content/passages.ts';
import { findMatches } from '../../readers/content/findMatches.ts';
import { currencySigns, languagePatterns } from '../../readers/languagePatterns.ts';
import { textAt } from '../../readers/content/yaml.ts';
import type { Rule } from '../../rule.ts';
import { fixIn } from '../../messages/fixIn.ts';
import { remedyOfCopy } from './typedFact.ts';

const figure = '\\d[\\d,.]*k?(?:-odd)?';
const signs = [...Object.values(currencySigns), '[€£]'].join('|');

/** The names of currencies and of large numbers in all languages. */
const named = langList.flatMap((lang) => {
	const { script, money } = languagePatterns[lang];
	if (!money) return [];
	const names = `(?:${Object.values(money.currencies).join('|')})${script === 'Latin' ? '\\b' : ''}`;
	return [{ names, inWords: withNumbers(lang, [money.largeNumbers]).join('') + names }];
});
const after = [`(?:${signs})(?![a-z])`, ...named.map(({ names }) => names)].join('|');

/** An amount of money in any language. Shops in Pakistan write `500/-`. */
const amount = new RegExp(
	[
		`(?<![a-z])(?:${signs})\\s*${figure}`,
		`${figure}\\s*(?:${after}|\\/-)`,
		...named.map(({ inWords }) => inWords),
	].join('|'),
	'giu',
);

/** Prices change, and none could be confirmed when the guide was written. */
export const price: Rule = {
	id: 'facts/price',
	reads: 'texts written by hand',
	refuses: 'An amount of money typed by hand.',
	check: (content) =>
		passages(content)
			.filter((passage) => isSpoken(passage) && passage.role !== 'statement')
			.flatMap((passage) =>
				findMatches(passage, amount, ([text]) => {
					const same = content.data.facts.entries.filter(({ value }) =>
						isSameAmount(textAt(value, ['text', passage.lang]), text),
					);
					if (same.length > 0) return remedyOfCopy(same, passage);
					return {
						message: 'This is an amount of money typed by hand.',
						fix: fixIn(
							passage,
							'Say "ask the fee first" instead. If a source names the amount, add it to src/content/facts.yaml with the source and write <Fact id="…" /> here.',
						),
					};
				}),
			),
};

/** Whether the value of a fact is an amount, and the figure is the same: Rs 1,500 and 1500 rupees. */
function isSameAmount(value: string, text: string): boolean {
	const figureOf = (words: string): string => words.replace(/\D/g, '');
	return value.search(amount) >= 0 && figureOf(text) !== '' && figureOf(value) === figureOf(text);
}
