import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { problemsAfterAdding } from './addToGuide.ts';
import type { Edit } from '../../support/guide/edits.ts';

/** How many of the hundred sentences of a language are refused at most. It may only go down. */
const mostRefused = { en: 2, 'zh-CN': 1, ur: 1 };
const tags = Object.keys(mostRefused) as (keyof typeof mostRefused)[];

/** Sentences that native writers wrote for the guide without having seen the rules. */
const sentencesOf = (tag: string): Edit[] =>
	(parse(readFileSync(new URL(`honest/${tag}.yaml`, import.meta.url), 'utf8')) as Edit[]).map(({ page, text }) => ({
		page: `${tag.toLowerCase()}/${page}`,
		text,
	}));

test('few honest sentences are refused, of a hundred in each language', { timeout: 180_000 }, () => {
	const honest = new Map(tags.map((tag) => [tag, sentencesOf(tag)]));
	const problems = problemsAfterAdding([...honest.values()].flat());
	for (const [tag, sentences] of honest) {
		expect(sentences).toHaveLength(100);
		const refused = sentences.flatMap((sentence) => {
			const rules = problems.filter(({ edit }) => edit === sentence).map(({ problem }) => problem.rule);
			return rules.length > 0 ? [`${rules.join(', ')}: ${sentence.text}`] : [];
		});
		expect.soft(refused.length, `${tag}:\n${refused.join('\n')}`).toBeLessThanOrEqual(mostRefused[tag]);
	}
});
