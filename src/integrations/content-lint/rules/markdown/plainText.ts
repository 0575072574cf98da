import { stringsWithCodes } from '../../readers/content/dataPassages.ts';
import { passages } from '../../readers/content/passages.ts';
import { findMatches } from '../../readers/content/findMatches.ts';
import { truncate, type Rule } from '../../rule.ts';

/** A tag, with the words and the end of it where these follow: one mistake. */
const tag = /<([A-Za-z]\w*)[^<>]*>[^<]*<\/\1>|<\/?[A-Za-z][^<>]*>?/g;
const advice = {
	message:
		'Readers would see this as it stands here: in a title, a description, a label or a text of the data no component and no web code (HTML) is shown.',
	fix: 'Say it in words. Components such as <Dial id="…" /> work only in the text of a page.',
};
const inChecklist =
	'For a number to dial, write [[id]] with its id from src/content/dial-codes.yaml; say anything else in words.';

export const plainText: Rule = {
	id: 'markdown/plain-text',
	reads: 'titles, labels, strings, data',
	refuses: 'A component or [[id]] in a place where it does not work.',
	check(content) {
		const typed = passages(content)
			.filter(({ plain }) => plain !== undefined)
			.flatMap((passage) =>
				findMatches(passage, tag, () => (passage.plain === 'codes' ? { ...advice, fix: inChecklist } : advice)),
			);
		const codes = content.strings.flatMap(({ file, values, lineOf }) =>
			[...values]
				.filter(([key, text]) => !stringsWithCodes.test(key) && text.includes('[['))
				.map(([key, text]) => ({
					file,
					line: lineOf(key),
					excerpt: truncate(text),
					message:
						'Readers would see the brackets: only the hints and the advice of the checklist show the number that [[id]] names.',
					fix: 'Take it out. If readers need the number, say it in the text of a page.',
				})),
		);
		return [...typed, ...codes];
	},
};
