import { memoize } from '../../../../lib/memoize.ts';
import { wordsByLang } from '../../readers/languageWords.ts';
import { canonical } from '../../detectors/canonical.ts';
import { patternOf } from '../../detectors/wordPatterns.ts';
import { shapeOf, textVersions, type Sentence, type TextVersion } from '../../comparing/textVersions.ts';
import type { Rule } from '../../rule.ts';

const patterns = new Map(
	[...wordsByLang].map(([lang, { advice }]) => [
		lang,
		{
			original: patternOf(advice.original),
			copy: patternOf(advice.copy),
			paper: patternOf(advice.identityPaper),
		},
	]),
);

/** With a copy, the counter sends readers home. */
export const originalPaper: Rule = {
	id: 'advice/original-paper',
	mayBeWrong: true,
	reads: 'page text, data, strings',
	refuses: 'A copy or a photo of a paper where the other languages ask for the original.',
	check: (content) =>
		textVersions(content)
			.flatMap(byLine)
			.flatMap((versions) =>
				versions.flatMap((checked) => {
					const others = versions.filter((version) => version !== checked);
					const copy = checked.flat().find((sentence) => read(sentence).isCopy);
					if (!copy || others.length < 2 || asksForOriginal(checked) || !others.every(asksForOriginal)) return [];
					return {
						file: copy.file,
						line: copy.line,
						excerpt: copy.text,
						message: 'The other languages ask for the original paper here, and this one for a copy or a photo.',
						fix: 'Say “original”, as they do.',
					};
				}),
			),
};

/** Divides the versions of a section into lines, if they have the same lines. */
function byLine(versions: TextVersion[]): TextVersion[][] {
	const [first = []] = versions;
	if (versions.some((version) => shapeOf(version) !== shapeOf(first))) return [versions];
	return first.map((_, index) => versions.map((version) => [version[index] ?? []]));
}

/** Memoized (README.md, “Memory”). */
const read = memoize(
	({ lang, text }: Sentence) => {
		const canonicalText = canonical(text).text;
		const holds = (list: 'original' | 'copy' | 'paper'): boolean =>
			patterns.get(lang)?.[list].test(canonicalText) ?? false;
		return { isCopy: holds('copy') && holds('paper'), isOriginal: holds('original') };
	},
	({ lang, text }) => `${lang} ${text}`,
);

const asksForOriginal = (version: TextVersion): boolean =>
	version.some((line) => line.some((sentence) => read(sentence).isOriginal));
