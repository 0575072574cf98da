import { dialTags, digitsOf } from '../../messages/dialId.ts';
import { dialled } from '../../readers/content/dialPatterns.ts';
import { findMatches } from '../../readers/content/findMatches.ts';
import { passages } from '../../readers/content/passages.ts';
import { textAt, valueAt } from '../../readers/content/yaml.ts';
import type { Finding, Remedy, Rule } from '../../rule.ts';

/** Articles copy them from each other, so that editors take them for confirmed. Readers may type them into the search. */
export const wrongNumber: Rule = {
	id: 'facts/wrong-number',
	reads: 'all texts',
	refuses: 'A number that dial-codes.yaml lists as wrong, in a text or as the number of an entry.',
	check(content) {
		const { entries } = content.data.dialCodes;
		const listed = entries.flatMap(({ id, value }) => {
			const wrong = valueAt(value, ['wrong']);
			return Array.isArray(wrong) ? wrong.map((item: unknown) => ({ id, item })) : [];
		});
		const faults = new Map(
			listed.map(({ id, item }): [string, Remedy] => [
				digitsOf(textAt(item, ['code'])),
				{
					message: `This number must not be printed (src/content/dial-codes.yaml, "${id}"): ${textAt(item, ['why']) || 'its entry must say why'}.`,
					fix: `Take it out; the right one is ${dialTags([id])}. If a page of the owner gives this one now, add that source and delete it under "wrong".`,
				},
			]),
		);
		const asCodes = entries.flatMap(({ value, file, lineOf }): Finding[] => {
			const excerpt = textAt(value, ['code']);
			const fault = faults.get(digitsOf(excerpt));
			return fault ? [{ file, line: lineOf(['code']), excerpt, ...fault }] : [];
		});
		const inTexts = passages(content)
			.filter(({ role }) => role !== 'address' && role !== 'alias')
			.flatMap((passage) =>
				dialled.flatMap((pattern) => findMatches(passage, pattern, ([text]) => faults.get(digitsOf(text)))),
			);
		return [...asCodes, ...inTexts];
	},
};
