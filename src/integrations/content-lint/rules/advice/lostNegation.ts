import { changesOfText } from '../../comparing/changesOfText.ts';
import { likeness } from '../../comparing/stems.ts';
import { clausesOf } from '../../detectors/advice/clauses.ts';
import { canonical } from '../../detectors/canonical.ts';
import { denies, listed } from '../../detectors/advice/adviceWords.ts';
import { patternOf } from '../../detectors/wordPatterns.ts';
import { docsFolder } from '../../readers/content/page.ts';
import type { Rule } from '../../rule.ts';

const negation = patternOf(listed('negation'), 'gu');
const negationsIn = (text: string): number => canonical(text).text.match(negation)?.length ?? 0;

/** The clauses of a text, without marks. */
const clausesIn = (text: string): string[] =>
	clausesOf(canonical(text).text).map((clause) => clause.text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim());

/** Two clauses that share fewer of their stems say something else. */
const MIN_LIKENESS = 0.6;

/** Whether a sentence has a clause of an old one, without its “not”. @param isAlike whether nearly the same is enough */
function hasBareClause(now: string, before: string, isAlike = false): boolean {
	const [clauses, old] = [clausesIn(now), clausesIn(before)];
	return old.some((clause) => {
		const bare = clause.replace(negation, '').replace(/\s+/g, ' ').trim();
		if (bare === '' || bare === clause || old.includes(bare)) return false;
		return clauses.some(
			(other) =>
				other === bare ||
				(isAlike && likeness(other, bare) >= MIN_LIKENESS && negationsIn(other) < negationsIn(clause)),
		);
	});
}

/** It need not be in one language alone: whoever writes “tell” for “never tell” can do so in all. */
export const lostNegation: Rule = {
	id: 'advice/lost-negation',
	mayBeWrong: true,
	comparesWithBefore: true,
	reads: 'all texts',
	refuses:
		'A sentence that loses its “not” or “never” and keeps its other words, and one with “not” that is taken out.',
	check: (content) =>
		changesOfText(content).flatMap(({ file, edited, removed, added, lost }) => {
			const reversed = added.flatMap((now) => {
				const pair = edited.find((change) => change.now === now);
				const before =
					pair && hasBareClause(now.words, pair.before, true)
						? pair.before
						: removed.find(({ words }) => hasBareClause(now.words, words))?.words;
				if (before === undefined) return [];
				const message = `This sentence has lost a “not”. It said: “${before}”`;
				return { file, line: now.line, excerpt: now.words, message, fix: 'Put the “not” back.' };
			});
			// A section that is written anew may warn in other words. In the data, a sentence goes with its entry.
			const gone = lost.filter(
				({ words, section }) =>
					file.startsWith(docsFolder) && denies(canonical(words).text) && !added.some((now) => now.section === section),
			);
			return [
				...reversed,
				...gone.map(({ words, line }) => ({
					file,
					line,
					excerpt: words,
					message: 'This sentence says what not to do or to expect, and it is gone from here.',
					fix: 'Put it back.',
				})),
			];
		}),
};
