import { usesIn } from '../../../../components/registry.ts';
import type { Content } from '../../readers/content/content.ts';
import { lineAt } from '../../readers/content/prose.ts';
import { valueAt } from '../../readers/content/yaml.ts';
import { finding } from '../../problem.ts';
import type { Rule } from '../../rule.ts';

/** The words of a `<Term>` are not those of another term: a tap on them would explain something else. */
export const termWords: Rule<Content> = {
	id: 'language/term-words',
	reads: 'page text',
	refuses: 'A `<Term>` around the words of another term.',
	check: ({ pages, data }) =>
		pages.flatMap(({ file, lang, body }) => {
			const terms = data.glossary.entries.map(({ id, value }) => ({
				id,
				forms: [valueAt(value, ['term', lang]), valueAt(value, ['latin'])].flatMap((form) =>
					typeof form === 'string' ? form.toLowerCase() : [],
				),
			}));
			return usesIn(body).flatMap(({ name, attributes, index, text }) => {
				if (name !== 'Term') return [];
				const id = attributes.get('id');
				const words = /^[^<]*/.exec(body.slice(index + text.length))?.[0].trim() ?? '';
				const named = terms.filter(({ forms }) => forms.some((form) => isOf(words.toLowerCase(), form)));
				const [other] = named;
				if (!other || named.some((term) => term.id === id)) return [];
				// The words of a longer term may be those of this one too: “card” of “SIM card”.
				const own = terms.find((term) => term.id === id)?.forms ?? [];
				if (own.some((form) => form.includes(words.toLowerCase()) || words.toLowerCase().includes(form))) return [];
				return finding(
					{ file, line: lineAt(body, index) },
					{
						excerpt: `${text}${words}</Term>`,
						message: `“${words}” is the term "${other.id}" of the glossary, and this explains "${id ?? ''}".`,
						fix: `Write <Term id="${other.id}">${words}</Term>.`,
					},
				);
			});
		}),
};

/** Whether words are a form of a term, or begin it: 指纹 of 指纹核验, “biometric” of “biometric verification”. */
function isOf(words: string, form: string): boolean {
	const isWhole = /\p{Script=Han}$/u.test(words) || !/^[\p{L}\p{M}]/u.test(form.slice(words.length));
	return words === form || (words.length > 1 && form.startsWith(words) && isWhole);
}
