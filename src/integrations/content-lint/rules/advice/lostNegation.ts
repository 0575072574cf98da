import { changesOfText } from '../../comparing/changesOfText.ts';
import { clausesOf } from '../../detectors/clauses.ts';
import { canonical } from '../../detectors/canonical.ts';
import { listed } from '../../detectors/adviceWords.ts';
import { patternOf } from '../../detectors/phrasePatterns.ts';
import type { Rule } from '../../rule.ts';

const negation = patternOf(listed('negation'), 'gu');
const negationsIn = (text: string): number => canonical(text).text.match(negation)?.length ?? 0;

/** The clauses of a text, without marks. */
const clausesIn = (text: string): string[] =>
	clausesOf(canonical(text).text).map((clause) => clause.text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim());

/** Whether a sentence has a clause of an old one, without its “not”. */
function hasBareClause(now: string, before: string): boolean {
	const [clauses, old] = [clausesIn(now), clausesIn(before)];
	return old.some((clause) => {
		const bare = clause.replace(negation, '').replace(/\s+/g, ' ').trim();
		return bare !== '' && bare !== clause && clauses.includes(bare) && !old.includes(bare);
	});
}

/** It need not be in one language alone: whoever writes “tell” for “never tell” can do so in all. */
export const lostNegation: Rule = {
	id: 'advice/lost-negation',
	mayBeWrong: true,
	comparesWithBefore: true,
	reads: 'all texts',
	refuses: 'A sentence that loses its “not” or “never” and keeps its other words.',
	check: (content) =>
		changesOfText(content).flatMap(({ file, edited, removed, added }) =>
			added.flatMap((now) => {
				const pair = edited.find((change) => change.now === now && negationsIn(now.text) < negationsIn(change.before));
				const before = pair?.before ?? removed.find(({ text }) => hasBareClause(now.text, text))?.text;
				if (before === undefined) return [];
				return {
					file,
					line: now.line,
					excerpt: now.text,
					message: `This sentence has lost a “not”. It said: “${before}”`,
					fix: 'Put the “not” back.',
				};
			}),
		),
};
