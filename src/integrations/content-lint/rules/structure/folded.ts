import { changedPages } from '../../comparing/changedPages.ts';
import { placedSentences } from '../../comparing/sentences.ts';
import { likeness } from '../../comparing/stems.ts';
import { denies } from '../../detectors/advice/adviceWords.ts';
import { canonical } from '../../detectors/canonical.ts';
import { shownIn } from '../../readers/content/shown.ts';
import type { Rule } from '../../rule.ts';

/** The same sentence, with a word more or less. */
const MIN_LIKENESS = 0.7;

/** Nobody opens a fold to look for a warning, or for the number to call first. */
export const folded: Rule = {
	id: 'structure/folded',
	mayBeWrong: true,
	comparesWithBefore: true,
	reads: 'page text',
	refuses: 'A warning, a number, a fact or a sentence to say that stood open and is folded away.',
	check: (content) =>
		changedPages(content).flatMap(({ old, page }) => {
			const inFold = placedSentences(page.body).filter(({ fold }) => fold !== '');
			return inFold.flatMap(({ text, words, line }) => {
				if (shownIn(text).length === 0 && !denies(canonical(words).text)) return [];
				const alike = placedSentences(old.body).filter(
					(was) => was.text === text || likeness(was.text, text) >= MIN_LIKENESS,
				);
				if (alike.length === 0 || alike.some(({ fold }) => fold !== '')) return [];
				return {
					file: page.file,
					line,
					excerpt: text,
					message: 'This stood open before, and now only readers who open the fold see it.',
					fix: 'Put it back in front of the fold.',
				};
			});
		}),
};
