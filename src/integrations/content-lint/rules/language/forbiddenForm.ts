import { isProse, passages } from '../../readers/content/passages.ts';
import { placesOf } from '../../readers/content/prose.ts';
import { listOf, textAt, valueAt } from '../../readers/content/yaml.ts';
import type { Rule } from '../../rule.ts';

/** The glossary lists the wrong names of a term, so that one thing has one name in each language. */
export const forbiddenForm: Rule = {
	id: 'language/forbidden-form',
	mayBeWrong: true,
	reads: 'all texts',
	refuses: 'A word for which the glossary has another one.',
	check: (content) =>
		passages(content)
			.filter(isProse)
			.flatMap(({ file, lang, prose }) => {
				const text = prose.text.toLowerCase();
				return content.data.glossary.entries.flatMap(({ id, value }) =>
					listOf(valueAt(value, ['forbidden', lang])).flatMap((form) => {
						const term = textAt(value, ['term', lang]);
						return placesOf(form.toLowerCase(), text).map((index) => ({
							file,
							line: prose.lineAt(index),
							excerpt: form,
							message: `The glossary has another word for this in this language (entry "${id}").`,
							fix: term.toLowerCase().includes(form.toLowerCase())
								? `The entry itself has it as the term: write another term there, or take “${form}” out of its "forbidden".`
								: `Write ${term || 'the term of the entry'}: readers must not wonder whether two words mean two things.`,
						}));
					}),
				);
			}),
};
