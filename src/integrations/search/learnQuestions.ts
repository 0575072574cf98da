import { featuresOf, type Evidence } from '../../lib/search/query/evidence.ts';
import type { QueryParser } from '../../lib/search/query/parseQuery.ts';
import type { Question } from './aliases.ts';
import { learnEvidence } from './learnEvidence.ts';

/**
 * Learns from questions with known answers what words say for whole pages.
 * @param slugs of all pages, in their order
 * @returns by id of the word
 */
export function learnQuestions(
	questions: readonly Question[],
	slugs: readonly string[],
	{ parse, lexicon }: QueryParser,
): Evidence[] {
	const examples = questions
		.map(({ text, slug }) => ({ features: featuresOf(parse(`${text} `).terms), page: slugs.indexOf(slug) }))
		.filter(({ features }) => features.size);
	return learnEvidence(examples, lexicon.forms.length, slugs.length);
}
