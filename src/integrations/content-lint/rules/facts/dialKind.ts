import { langList, type Lang } from '../../../../config/locales.ts';
import { textAt } from '../../readers/content/yaml.ts';
import { languagePatterns } from '../../readers/languagePatterns.ts';
import type { Finding, Rule } from '../../rule.ts';

/** Whether a text speaks of a kind of number, in its language. */
const speaksOf = (kind: 'call' | 'sms', text: string, lang: Lang): boolean => {
	const words = languagePatterns[lang].dialKinds?.[kind];
	return words !== undefined && new RegExp(words, 'iu').test(text);
};

/** A tap on a number to call dials it, and one on a number to text opens a message. */
export const dialKind: Rule = {
	id: 'facts/dial-kind',
	reads: 'data',
	refuses: 'A number to text whose purpose says to call, and the reverse.',
	check: ({ data }) =>
		data.dialCodes.entries.flatMap(({ file, value, lineOf }): Finding[] => {
			const kind = textAt(value, ['kind']);
			if (kind !== 'sms' && kind !== 'call') return [];
			const other = kind === 'sms' ? 'call' : 'sms';
			const saying = langList.filter((lang) => speaksOf(other, textAt(value, ['purpose', lang]), lang));
			const agreeing = langList.some((lang) => speaksOf(kind, textAt(value, ['purpose', lang]), lang));
			// A single language may mention the other kind: “if the message does not come”.
			if (agreeing || saying.length < 2) return [];
			return [
				{
					file,
					line: lineOf(['kind']),
					excerpt: `kind: ${kind}`,
					message: `The purpose says that this number is ${other === 'sms' ? 'for a message' : 'to call'}: “${textAt(value, ['purpose', saying[0] ?? 'en'])}”.`,
					fix: `Write kind: ${other}, or correct the purpose in every language.`,
				},
			];
		}),
};
