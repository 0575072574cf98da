import { i18nSchema } from '@astrojs/starlight/schema';
import { sourceLang, type Lang } from '../../../../config/locales.ts';
import { questionKeys } from '../../../../components/checklist/questions/keys.ts';
import { closest } from '../../readers/content/closest.ts';
import { idsOf } from '../../readers/content/content.ts';
import { codesIn } from '../../../../lib/placeholders.ts';
import { languagePatterns } from '../../readers/languagePatterns.ts';
import { slots } from '../../readers/content/dataPassages.ts';
import type { Strings } from '../../readers/content/strings.ts';
import { truncate, type Finding, type Rule } from '../../rule.ts';

/** The strings that Starlight shows. It shows a missing one in another language. */
const starlightKeys = Object.keys(i18nSchema().shape);

export const interfaceString: Rule = {
	id: 'structure/interface-string',
	reads: 'strings',
	refuses: 'A text of the interface that is missing, misnamed, empty, in another language or without its placeholders.',
	check(content) {
		const codes = idsOf(content, 'dialCodes');
		// A mistyped id is also a different slot, and schema/reference says which id is meant.
		const isMistyped = (text: string): boolean => codesIn(text).some((id) => !codes.includes(id));
		const { strings } = content;
		const keys = new Set([...starlightKeys, ...questionKeys, ...strings.flatMap(({ values }) => [...values.keys()])]);
		const source = strings.find(({ lang }) => lang === sourceLang) ?? strings[0];
		// A text of one language alone; most often its name is misspelt.
		const isStray = (key: string): boolean =>
			strings.length > 2 &&
			![...starlightKeys, ...questionKeys].includes(key) &&
			strings.filter(({ values }) => values.has(key)).length === 1;
		const shared = [...keys].filter((key) => !isStray(key));
		return strings.flatMap((file) => {
			const missing = shared.filter((key) => !file.values.has(key));
			const strays = [...file.values.keys()].filter(isStray).map((key) => ({ key, meant: closest(key, missing) }));
			return [
				...strays.map(({ key, meant }) => strayKey(key, meant, file)),
				...shared
					.filter((key) => !strays.some(({ meant }) => meant === key))
					.flatMap((key) => stringFault(key, file, source, isMistyped) ?? []),
			];
		});
	},
};

/** Reports a text that only one language has. @param meant a text of a similar name that this language lacks */
function strayKey(key: string, meant: string | undefined, { file, lineOf }: Strings): Finding {
	return {
		file,
		line: lineOf(key),
		excerpt: `"${key}"`,
		message: 'Only this language has a text of this name.',
		fix:
			meant === undefined
				? 'Add it to the files of the other languages, or delete it here.'
				: `Write "${meant}", as in the other languages.`,
	};
}

function stringFault(
	key: string,
	{ file, lang, values, lineOf }: Strings,
	source: Strings | undefined,
	isMistyped: (text: string) => boolean,
): Finding | undefined {
	const text = values.get(key);
	if (text === undefined)
		return {
			file,
			excerpt: `"${key}"`,
			message: 'This text of the interface is missing in this language.',
			fix: `Add a line "${key}": "…" with the translation.${source?.values.has(key) ? ` In ${source.file} it says “${truncate(source.values.get(key) ?? '')}”.` : ''}`,
		};
	const line = lineOf(key);
	if (text.trim() === '') {
		const fix = 'Write the translation between the quotes.';
		return { file, line, excerpt: `"${key}": "${text}"`, message: 'This text is empty.', fix };
	}
	const sourceText = source?.values.get(key) ?? '';
	if (
		source?.lang === sourceLang &&
		isIn(source.lang, sourceText) &&
		/\p{L}/u.test(text.replace(slots, '')) &&
		!isIn(lang, text)
	)
		return {
			file,
			line,
			excerpt: truncate(text),
			message: 'This text of the interface is not in the language of its file.',
			fix: `Write the translation. In ${source.file} it says “${truncate(sourceText)}”.`,
		};
	const model = source?.values.get(key) ?? text;
	const [wanted, found] = [placeholdersIn(model), placeholdersIn(text)];
	if (!source || found === wanted || [text, model].some(isMistyped)) return undefined;
	return {
		file,
		line,
		excerpt: truncate(text),
		message: `The gaps the site fills in are not the same as in ${source.file}: there ${wanted || 'none'}, here ${found || 'none'}.`,
		fix: 'Copy what stands in { } and in [ ] exactly, brackets and all; only its place in the sentence may differ.',
	};
}

/** Whether a text has a letter of a language; names such as Jazz have none, in any. */
const isIn = (lang: Lang, text: string): boolean =>
	new RegExp(`\\p{Script=${languagePatterns[lang].script}}`, 'u').test(text);

/** Returns the slots of a text, sorted: each language has its own word order. */
function placeholdersIn(text: string): string {
	return [...new Set(text.match(slots))].sort().join(' ');
}
