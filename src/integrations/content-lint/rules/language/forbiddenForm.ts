import { isProse, passages } from '../../readers/content/passages.ts';
import { listOf, valueAt } from '../../readers/content/yaml.ts';
import type { Rule } from '../../rule.ts';

/** One thing has one name on all pages of a language: the glossary lists the names it must not have. */
export const forbiddenForm: Rule = {
	id: 'language/forbidden-form',
	reads: 'all texts',
	refuses: 'A word for which the glossary has another one.',
	check: (content) =>
		passages(content)
			.filter(isProse)
			.flatMap(({ file, lang, prose }) => {
				const text = prose.text.toLowerCase();
				return content.data.glossary.entries.flatMap(({ id, value }) =>
					listOf(valueAt(value, ['forbidden', lang])).flatMap((form) => {
						const term = String(valueAt(value, ['term', lang]));
						return positions(text, form.toLowerCase()).map((index) => ({
							file,
							line: prose.lineAt(index),
							excerpt: form,
							message: `The glossary has another word for this in this language (entry "${id}").`,
							fix: `Write ${term}: readers must not wonder whether two words mean two things.`,
						}));
					}),
				);
			}),
};

function positions(text: string, form: string): number[] {
	const found: number[] = [];
	// An empty form stands everywhere, and the search would not end; yields to: schema/entry.
	if (form.trim() === '') return found;
	for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) found.push(at);
	return found;
}
