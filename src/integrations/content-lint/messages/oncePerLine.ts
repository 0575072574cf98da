import type { Finding } from '../rule.ts';

/** Joins the findings of a line, with all fixes: whoever has the wrong keyboard makes the same mistake in each word. */
export const oncePerLine = (findings: readonly Finding[]): Finding[] =>
	[...Map.groupBy(findings, ({ line }) => line).values()].flatMap(([first, ...others]) =>
		first ? { ...first, fix: [...new Set([first, ...others].map(({ fix }) => fix))].join(' ') } : [],
	);
