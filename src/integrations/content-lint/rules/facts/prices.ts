import type { Content } from '../../readers/content/content.ts';
import { isProse, passages, search } from '../../readers/content/passages.ts';
import { finding } from '../../problem.ts';
import type { Rule } from '../../rule.ts';
import { fixIn } from './fixIn.ts';

const figure = '\\d[\\d,.]*k?';
const before = '(?:\\b(?:Rs\\.?|PKR|USD|CNY|RMB)|[₨$€£¥])';
const after = '(?:rupees?\\b|rs\\b|pkr\\b|usd\\b|dollars?\\b|yuan\\b|卢比|美元|人民币|元|روپے|روپیہ|روپیے|ڈالر)';

/** Amounts in words: the last word of the number stands before the currency. */
const inWords =
	'\\b(?:hundred|thousand|lakh)\\s+(?:rupees?|dollars?|yuan)\\b|[一二两三四五六七八九十百千万]+(?:卢比|美元|人民币|元)|(?:سو|ہزار|لاکھ)\\s+(?:روپے|روپیہ|روپیے|ڈالر)';

/** An amount of money in any of the three languages; `500/-` is how a shop in Pakistan writes one. */
const amount = new RegExp(`${before}\\s*${figure}|${figure}\\s*(?:${after}|\\/-)|${inWords}`, 'giu');

/** No price is typed: amounts change, and none of them could be confirmed when the guide was written. */
export const prices: Rule<Content> = {
	id: 'facts/price',
	reads: 'texts written by hand',
	refuses: 'An amount of money typed by hand.',
	check: (content) =>
		passages(content)
			.filter((passage) => isProse(passage) && passage.role !== 'statement')
			.flatMap((passage) =>
				search(passage, amount, ([text], line) =>
					finding(
						{ file: passage.file, line },
						{
							excerpt: text,
							message: 'This is an amount of money typed by hand.',
							fix: fixIn(
								passage,
								'Say "ask the fee first" instead. If a source names the amount, add it to src/content/facts.yaml with the source and write <Fact id="…" /> here.',
							),
						},
					),
				),
			),
};
