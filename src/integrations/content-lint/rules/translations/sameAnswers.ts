import { languageOf, type Lang } from '../../../../config/locales.ts';
import { memoize } from '../../../../lib/memoize.ts';
import { textVersions } from '../../comparing/textVersions.ts';
import { languagePatterns } from '../../readers/languagePatterns.ts';
import type { Rule } from '../../rule.ts';

export const sameAnswers: Rule = {
	id: 'translations/same-answers',
	mayBeWrong: true,
	yieldsToPage: true,
	reads: 'page text, data, strings',
	refuses: 'A section or text that begins with yes in one language and with no in another.',
	check: (content) =>
		textVersions(content).flatMap((versions) => {
			const answers = versions.flatMap((lines) => {
				const first = lines[0]?.[0];
				const answer = first && answerIn(first.lang)(first.text);
				return answer ? [{ ...first, answer }] : [];
			});
			const outlier = answers.find(({ answer }) => answers.filter((other) => other.answer === answer).length === 1);
			const model = answers.find(({ answer }) => answer !== outlier?.answer);
			if (!outlier || !model) return [];
			const label = languageOf(model.lang)?.label ?? model.lang;
			return {
				file: outlier.file,
				line: outlier.line,
				excerpt: outlier.text,
				message: `This says ${outlier.answer}, where the ${label} text (${model.file}, line ${model.line}) says ${model.answer}: “${model.text}”`,
				fix: 'Look up in the source which is true, and answer the same in every language.',
			};
		}),
};

/** Reads whether a text of a language begins with yes or no. */
const answerIn = memoize((lang: Lang) => {
	const { yes, no } = languagePatterns[lang].answers;
	const [isYes, isNo] = [yes, no].map((source) => new RegExp(`^(?:${source})`, 'u'));
	return (text: string): 'yes' | 'no' | undefined => (isNo?.test(text) ? 'no' : isYes?.test(text) ? 'yes' : undefined);
});
