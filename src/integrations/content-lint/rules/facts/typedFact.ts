import { isShown } from '../../../../schemas/data.ts';
import type { Content } from '../../readers/content/content.ts';
import { passages } from '../../readers/content/passages.ts';
import { weightOf } from '../../readers/content/weight.ts';
import { valueAt } from '../../readers/content/yaml.ts';
import { finding } from '../../problem.ts';
import type { Rule } from '../../rule.ts';
import { fixIn } from '../../findings/fixIn.ts';

/** A figure with its unit; a bare figure ("2") means too many things to be looked for. */
const figureWithUnit = /\d.*\p{L}|\p{L}.*\d/u;

/** No value of facts.yaml is typed out: the day it changes, a copy in a sentence would stay behind. */
export const typedFact: Rule<Content> = {
	id: 'facts/typed-fact',
	reads: 'pages',
	refuses: 'A value of facts.yaml typed by hand.',
	check(content) {
		const facts = content.data.facts.entries;
		return passages(content)
			.filter(
				({ role, plain }) => ['body', 'front', 'quoted'].includes(role) && (plain === undefined || role === 'front'),
			)
			.flatMap((passage) =>
				facts.flatMap(({ id, value }) => {
					const { file, lang, prose } = passage;
					const text = valueAt(value, ['text', lang]);
					if (typeof text !== 'string' || !figureWithUnit.test(text)) return [];
					const fix = isShown(weightOf(value))
						? fixIn(passage, `Write <Fact id="${id}" /> in its place.`)
						: `It is not confirmed (confidence in facts.yaml): do not state it. <Fact id="${id}" /> tells the reader what to ask.`;
					return positions(prose.text, text).map((index) =>
						finding(
							{ file, line: prose.lineAt(index) },
							{
								excerpt: text,
								message: `This value is kept in src/content/facts.yaml as "${id}" and is typed here by hand.`,
								fix,
							},
						),
					);
				}),
			);
	},
};

/** Where a value stands in a text, unless it is a part of a longer number or word. */
function positions(text: string, value: string): number[] {
	const found: number[] = [];
	for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
		const before = text[at - 1] ?? ' ';
		const after = text[at + value.length] ?? ' ';
		if (!/[\p{N}.,A-Za-z]/u.test(before) && !/[\p{N}A-Za-z]/u.test(after)) found.push(at);
	}
	return found;
}
