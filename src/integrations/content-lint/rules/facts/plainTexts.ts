import type { Content } from '../../readers/content/content.ts';
import { passages, search, withCodes } from '../../readers/content/passages.ts';
import { valueAt } from '../../readers/content/yaml.ts';
import { error, short, type Problem } from '../../problem.ts';

const tag = /<\/?[A-Za-z][^<>]*>?/g;
const finding = {
	wrong:
		'Readers would see this as it stands here: in a title, a description, a label or a text of the data no component and no web code (HTML) is printed.',
	mend: 'Say it in words. Components such as <Dial id="…" /> work only in the text of a page.',
};
const inChecklist =
	'For a number to dial, write [[id]] with its id from src/content/dial-codes.yaml; say anything else in words.';

/** Components and `[[id]]` stand only where something prints what they name. */
export function plainTexts(content: Content): Problem[] {
	const typed = passages(content)
		.filter(({ plain }) => plain !== undefined)
		.flatMap((passage) =>
			search(passage, tag, ([text], line) =>
				error(
					{ file: passage.file, line },
					{ ...finding, text, ...(passage.plain === 'codes' && { mend: inChecklist }) },
				),
			),
		);
	const inSources = content.data.sources.entries.flatMap(({ file, value, lineOf }) =>
		['publisher', 'title', 'address'].flatMap((field) => {
			const [text] = String(valueAt(value, [field])).match(tag) ?? [];
			return text === undefined ? [] : error({ file, line: lineOf([field]) }, { ...finding, text });
		}),
	);
	const codes = content.strings.flatMap(({ file, values, lineOf }) =>
		[...values]
			.filter(([key, text]) => !withCodes.test(key) && text.includes('[['))
			.map(([key, text]) =>
				error(
					{ file, line: lineOf(key) },
					{
						text: short(text),
						wrong:
							'Readers would see the brackets: only the hints and the advice of the checklist print the number that [[id]] names.',
						mend: 'Take it out. If readers need the number, say it in the text of a page.',
					},
				),
			),
	);
	return [...typed, ...inSources, ...codes];
}
