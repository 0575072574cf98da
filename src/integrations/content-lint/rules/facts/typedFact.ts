import { isShown } from '../../../../schemas/data.ts';
import { langList } from '../../../../config/locales.ts';
import type { Entry } from '../../readers/content/data.ts';
import { passages, type Passage } from '../../readers/content/passages.ts';
import { placesOf } from '../../readers/content/prose.ts';
import { visibilityOf } from '../../readers/content/visibility.ts';
import { valueAt } from '../../readers/content/yaml.ts';
import type { Remedy, Rule } from '../../rule.ts';
import { fixIn } from '../../messages/fixIn.ts';

/** A figure with a unit. A figure alone ("2") has too many meanings. */
const figureWithUnit = /\d.*\p{L}|\p{L}.*\d/u;

/** A copy in a sentence would not change with the fact. */
export const typedFact: Rule = {
	id: 'facts/typed-fact',
	reads: 'pages',
	refuses: 'A value of facts.yaml typed by hand.',
	check(content) {
		const facts = content.data.facts.entries;
		const byText = new Map(
			langList.map((lang) => [lang, Map.groupBy(facts, ({ value }) => valueAt(value, ['text', lang]))]),
		);
		return passages(content)
			.filter(
				({ role, plain }) => ['body', 'front', 'quoted'].includes(role) && (plain === undefined || role === 'front'),
			)
			.flatMap((passage) =>
				[...(byText.get(passage.lang) ?? [])].flatMap(([text, same]) => {
					const { file, prose } = passage;
					if (typeof text !== 'string' || !figureWithUnit.test(text)) return [];
					return positions(prose.text, text).map((index) => ({
						file,
						line: prose.lineAt(index),
						excerpt: text,
						...remedyOfCopy(same, passage),
					}));
				}),
			);
	},
};

/**
 * Makes the message for a copy of a fact.
 * @param same the facts with this value; if there are several, the editor must choose
 */
export function remedyOfCopy(same: readonly Entry[], passage: Passage): Remedy {
	const ids = same.map(({ id }) => id);
	const isKept = `This value is kept in src/content/facts.yaml as "${ids.join('", "')}" and is typed here by hand.`;
	const fact = `<Fact id="${ids[0] ?? ''}" />`;
	if (!same.some(({ value }) => isShown(visibilityOf(value))))
		return {
			message: isKept,
			fix: `It is not confirmed (confidence in facts.yaml): do not state it. ${fact} tells the reader what to ask.`,
		};
	const which =
		ids.length === 1
			? `Write ${fact} in its place.`
			: `Write ${fact} in its place, with the id of the entry that is meant; if none of these is, it is a fact of its own and goes into facts.yaml with its source.`;
	return { message: isKept, fix: fixIn(passage, which) };
}

/** Finds a value in a text, unless it is part of a longer number or word. */
export const positions = (text: string, value: string): number[] =>
	placesOf(value, text).filter((at) => {
		const [before, after] = [text[at - 1] ?? ' ', text[at + value.length] ?? ' '];
		return !/[\p{N}.,A-Za-z]/u.test(before) && !/[\p{N}A-Za-z]/u.test(after);
	});
