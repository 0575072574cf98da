import { isShown } from '../../../../schemas/data.ts';
import { pages } from '../../../../config/pages.ts';
import { compilePatterns } from '../../readers/content/compilePatterns.ts';
import { isSpoken, passages, type Passage } from '../../readers/content/passages.ts';
import { findMatches } from '../../readers/content/findMatches.ts';
import { visibilityOf } from '../../readers/content/visibility.ts';
import { textAt, valueAt } from '../../readers/content/yaml.ts';
import type { Rule } from '../../rule.ts';
import { fixIn } from '../../messages/fixIn.ts';
import { positions, remedyOfCopy } from './typedFact.ts';
import { disputedFigure } from '../../comparing/statedUnits.ts';

const quantity = compilePatterns('quantities');

/**
 * A typed copy would not change with the fact. Where no component works, a copy of a value in facts.yaml is accepted; it
 * is refused as soon as the fact changes.
 */
export const typedQuantity: Rule = {
	id: 'facts/typed-quantity',
	mayBeWrong: true,
	reads: 'texts written by hand',
	refuses: 'A period, an hour, a limit or a share typed by hand, in figures or in words.',
	check(content) {
		const facts = content.data.facts.entries.filter(({ value }) => isShown(visibilityOf(value)));
		// If the languages of a fact differ, that is the mistake, not the copies.
		const disputed = facts.flatMap(({ value }) => disputedFigure(valueAt(value, ['text'])) ?? []);
		return passages(content)
			.filter(isHeldTo)
			.flatMap((passage) =>
				findMatches(passage, quantity(passage), ([excerpt]) => {
					const same = facts.filter(
						({ value }) => positions(textAt(value, ['text', passage.lang]), excerpt).length > 0,
					);
					const isDisputed = disputed.some((figure) => excerpt.includes(figure));
					if (passage.plain !== undefined && passage.role !== 'front' && (same.length > 0 || isDisputed))
						return undefined;
					if (same.length > 0) return remedyOfCopy(same, passage);
					return {
						message: 'This is a period, an hour, a limit or a share typed by hand.',
						fix: fixIn(
							passage,
							'Write <Fact id="…" /> with the id of the entry of src/content/facts.yaml that says so; if there is none, add it there with its source, or say it without the figure.',
						),
					};
				}),
			);
	},
};

/**
 * Statements and the hours of a number may hold such figures, because they have a source. The about page describes the
 * guide itself.
 */
function isHeldTo(passage: Passage): boolean {
	const { role, file } = passage;
	if (!isSpoken(passage) || role === 'statement') return false;
	return !file.endsWith('/dial-codes.yaml') && !file.endsWith(`/${pages.about}.mdx`);
}
