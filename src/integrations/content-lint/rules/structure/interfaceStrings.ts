import { i18nSchema } from '@astrojs/starlight/schema';
import { sourceLocale, locales } from '../../../../config/locales.ts';
import { questionKeys } from '../../../../components/checklist/keys.ts';
import { idsOf, type Content } from '../../readers/content/content.ts';
import { codesIn, placeholders } from '../../readers/content/passages.ts';
import type { Strings } from '../../readers/content/strings.ts';
import { error, short, type Problem } from '../../problem.ts';

/** The strings Starlight itself prints (28, 10 of Pagefind, 3 of Expressive Code in 0.42): one we lack would appear in another language. */
const starlightKeys = Object.keys(i18nSchema().shape);

/** Every string of the interface is there in each language, says something, and has the same gaps to fill. */
export function interfaceStrings(content: Content): Problem[] {
	const codes = idsOf(content, 'dialCodes');
	// An id that was mistyped is told by `references` alone, and not once more as a gap that differs.
	const isMistyped = (text: string): boolean => codes !== undefined && codesIn(text).some((id) => !codes.includes(id));
	const readable = content.strings.filter(({ broken }) => broken.length === 0);
	const keys = new Set([...starlightKeys, ...questionKeys, ...readable.flatMap(({ values }) => [...values.keys()])]);
	const source = readable.find(({ lang }) => lang === locales[sourceLocale].lang) ?? readable[0];
	return readable.flatMap((file) => [...keys].flatMap((key) => problemOf(key, file, source, isMistyped) ?? []));
}

function problemOf(
	key: string,
	{ file, values, lineOf }: Strings,
	source: Strings | undefined,
	isMistyped: (text: string) => boolean,
): Problem | undefined {
	const text = values.get(key);
	const line = lineOf(key);
	if (text === undefined) {
		return error(
			{ file },
			{
				text: `"${key}"`,
				wrong: 'This text of the interface is missing in this language.',
				mend: `Add a line "${key}": "…" with the translation.${source?.values.has(key) ? ` In ${source.file} it says “${short(source.values.get(key) ?? '')}”.` : ''}`,
			},
		);
	}
	if (text.trim() === '') {
		return error(
			{ file, line },
			{ text: `"${key}": "${text}"`, wrong: 'This text is empty.', mend: 'Write the translation between the quotes.' },
		);
	}
	const model = source?.values.get(key) ?? text;
	const wanted = gaps(model);
	if (source && gaps(text) !== wanted && ![text, model].some(isMistyped)) {
		return error(
			{ file, line },
			{
				text: short(text),
				wrong: `The gaps the site fills in are not the same as in ${source.file}: there ${wanted || 'none'}, here ${gaps(text) || 'none'}.`,
				mend: 'Copy what stands in { } and in [ ] exactly, brackets and all; only its place in the sentence may differ.',
			},
		);
	}
	return undefined;
}

/** The gaps of a text in the order of the alphabet: languages put them in different places. */
function gaps(text: string): string {
	return [...new Set(text.match(placeholders))].sort().join(' ');
}
