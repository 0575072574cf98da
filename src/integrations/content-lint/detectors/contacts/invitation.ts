import { denies, hasWord } from '../advice/adviceWords.ts';
import { clausesOf } from '../advice/clauses.ts';
import { sentencesIn, type Span } from '../parts.ts';
import { negatedVerbs } from './contactPatterns.ts';

/** Whether a part of a text is no warning of an invitation. */
export const isInvitation =
	(text: string) =>
	({ from, to }: Span): boolean =>
		!isWarning(text, from, to);

/** Whether its clause denies an invitation or speaks of fraud. */
function isWarning(text: string, from: number, to: number): boolean {
	const verb = negatedVerbs.find(({ verbs }) => verbs.test(text.slice(from, to)));
	if (verb) return verb.negated.test(text.slice(0, from));
	const sentence = sentencesIn(text).find((part) => from < part.to);
	const clause = clausesOf(sentence?.text ?? '').find((part) => from < (sentence?.from ?? 0) + part.to);
	return clause !== undefined && (denies(clause.text) || hasWord(clause.text, 'fraudReport'));
}
