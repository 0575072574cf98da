import { findUses } from '../../../../components/registry/componentUses.ts';
import { changedPages } from '../../comparing/changedPages.ts';
import { likeness } from '../../comparing/changesOfText.ts';
import { denies } from '../../detectors/adviceWords.ts';
import { canonical } from '../../detectors/canonical.ts';
import type { Page } from '../../readers/content/page.ts';
import { shownBySection } from '../../readers/content/shown.ts';
import type { Rule } from '../../rule.ts';

/** The same line, with a word more or less. */
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
			const oldLines = linesOf(old);
			const shown = new Set([...shownBySection(page).values()].flat().map(({ line }) => line));
			return linesOf(page).flatMap(({ text, line, isFolded }) => {
				if (!isFolded || !(shown.has(line) || denies(canonical(text).text))) return [];
				const alike = oldLines.filter((was) => was.text === text || likeness(was.text, text) >= MIN_LIKENESS);
				if (alike.length === 0 || alike.some((was) => was.isFolded)) return [];
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

/** The lines of a page, and whether each is in a fold. */
function linesOf({ body }: Page): { text: string; line: number; isFolded: boolean }[] {
	const folds = findUses(body)
		.filter(({ name }) => name === 'Fold')
		.map(({ index }) => [index, body.indexOf('</Fold>', index)] as const);
	let at = 0;
	return body.split('\n').map((text, index) => {
		const start = at;
		at += text.length + 1;
		return { text, line: index + 1, isFolded: folds.some(([from, to]) => from < start && start < to) };
	});
}
