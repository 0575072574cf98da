import { findUses } from '../../../../components/registry/componentUses.ts';
import type { Lang } from '../../../../config/locales.ts';
import type { Entry } from '../../readers/content/data.ts';
import { findingsOf, markdownOf } from '../../readers/content/findMatches.ts';
import { textAt } from '../../readers/content/yaml.ts';
import type { Rule } from '../../rule.ts';

/** A term of the glossary in one language, in lower case. */
interface TermNames {
	id: string;
	names: string[];
	meaning: string;
}

/** With words of another term, a tap on them would explain the wrong thing. */
export const termWords: Rule = {
	id: 'language/term-words',
	mayBeWrong: true,
	reads: 'page text',
	refuses: 'A `<Term>` around the words of another term, or around other words.',
	check: ({ pages, data }) =>
		pages.flatMap((page) => {
			const terms = data.glossary.entries.map((entry) => toTermNames(entry, page.lang));
			return findingsOf(markdownOf(page), findUses(page.body), ({ name, attributes, index, text }) => {
				const explained = terms.find(({ id }) => id === attributes.get('id'));
				const words = /^[^<]*/.exec(page.body.slice(index + text.length))?.[0].trim() ?? '';
				if (name !== 'Term' || !explained || words === '' || isRelated(words.toLowerCase(), explained, terms))
					return undefined;
				const otherTerm = terms.find(({ names }) => names.some((form) => isNameOrPart(words.toLowerCase(), form)));
				return {
					excerpt: `${text}${words}</Term>`,
					message: otherTerm
						? `“${words}” is the term "${otherTerm.id}" of the glossary, and this explains "${explained.id}".`
						: `“${words}” says nothing of what this explains, "${explained.id}".`,
					fix: otherTerm
						? `Write <Term id="${otherTerm.id}">${words}</Term>.`
						: `Put it around the name of the term, ${explained.names[0] ?? explained.id}, or take it out and leave the words.`,
				};
			});
		}),
};

function toTermNames({ id, value }: Entry, lang: Lang): TermNames {
	const [term = '', latin = '', meaning = ''] = [['term', lang], ['latin'], ['meaning', lang]].map((path) =>
		textAt(value, path).toLowerCase(),
	);
	return { id, names: [term, latin].filter((form) => form !== ''), meaning };
}

/** Whether words share something with the names of a term, or, without the names of other terms, with its meaning. */
function isRelated(words: string, explained: TermNames, terms: readonly TermNames[]): boolean {
	// A part of the name is enough: “card” for “SIM card”.
	if (explained.names.some((form) => form.includes(words) || words.includes(form))) return true;
	if (terms.some(({ names }) => names.includes(words))) return false;
	const others = terms.filter(({ id }) => id !== explained.id).flatMap(({ names }) => names);
	const rest = others.reduce((left, form) => left.replaceAll(form, ' '), words);
	// The last Chinese character names the kind of thing: 激活码 and 二维码 are both codes.
	const head = /\p{Script=Han}$/u.exec(rest)?.[0];
	if (head !== undefined && explained.names.some((form) => form.endsWith(head))) return true;
	return comparableParts(rest).some((part) =>
		[...explained.names, explained.meaning].some((text) => text.includes(part)),
	);
}

/** Returns parts that two related texts share: pairs of Chinese characters, starts of Latin words, Urdu words. */
function comparableParts(text: string): string[] {
	const han = [...text.matchAll(/(?=(\p{Script=Han}{2}))/gu)].map(([, pair = '']) => pair);
	const latin = text.match(/\p{Script=Latin}{5,}/gu)?.map((word) => word.slice(0, 5)) ?? [];
	return [...han, ...latin, ...(text.match(/\p{Script=Arabic}{4,}/gu) ?? [])];
}

/** Whether words contain a name or are its start: 指纹 of 指纹核验, “biometric” of “biometric check”. */
function isNameOrPart(words: string, form: string): boolean {
	const isWhole = /\p{Script=Han}$/u.test(words) || !/^[\p{L}\p{M}]/u.test(form.slice(words.length));
	return (words.length > 1 && form.startsWith(words) && isWhole) || (form.length > 1 && words.includes(form));
}
