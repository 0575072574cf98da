import { wordLogits } from '../../lib/search/query/classifier.ts';
import { featuresOf } from '../../lib/search/query/features.ts';
import type { QueryParser } from '../../lib/search/query/parseQuery.ts';
import { rank, scoresOf, type RankingData } from '../../lib/search/query/rank.ts';
import type { Postings } from '../../lib/search/searchData.ts';
import type { TrainingQuestion } from './readTraining.ts';
import type { Example } from './trainClassifier.ts';

/**
 * Converts questions with known answers to training examples: their features, and the logits that the ranking by words
 * already gives each page.
 * @param slugs of all pages, in their order
 */
export function toExamples(
	questions: readonly TrainingQuestion[],
	slugs: readonly string[],
	{ parse, lexicon }: QueryParser,
	postings: readonly Postings[],
	site: RankingData,
): Example[] {
	const scores = new Map(postings.map((row, id) => [id, scoresOf(row, site.total)]));
	return questions.map(({ text, slugs: right, sampleWeight }) => {
		// The space at the end marks the last word as complete.
		const { terms, typed } = parse(`${text} `);
		return {
			features: featuresOf(terms, typed, lexicon.root),
			wordLogits: wordLogits(rank(terms, scores, site), slugs.length),
			pages: right.map((slug) => slugs.indexOf(slug)),
			sampleWeight,
		};
	});
}
