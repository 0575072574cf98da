import { everyValue } from '../../readers/content/data.ts';
import { langList } from '../../../../config/locales.ts';
import { textAt } from '../../readers/content/yaml.ts';
import type { Rule } from '../../rule.ts';

const inSentences = ['text', 'ask', 'topic', 'purpose'];

/** The sentence around it has its own mark, and a reader would see two. */
export const fullStop: Rule = {
	id: 'language/full-stop',
	mayBeWrong: true,
	reads: 'data',
	refuses: 'A full stop after a text of the data that is printed inside sentences.',
	check: ({ data: { facts, dialCodes, officialDomains } }) =>
		everyValue({ facts, dialCodes, officialDomains }).flatMap(({ file, path, value, lineOf }) =>
			langList.flatMap((lang) => {
				const text = textAt(value, [lang]);
				if (!inSentences.includes(path.at(-1) ?? '') || !/[.。۔]$/u.test(text)) return [];
				return {
					file,
					line: lineOf(lang),
					excerpt: text,
					message: 'Pages print this inside their sentences, so that its full stop would stand in the middle.',
					fix: 'Take the full stop out, and begin with a small letter unless it is a name.',
				};
			}),
		),
};
