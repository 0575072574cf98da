import type { Target } from './collect.ts';
import { judge, type Judgement, type Seen } from './judge.ts';
import { Visitor, type Politeness } from './visitor.ts';

/** What was stored about each page, by the id of its source or address. */
export type Results = Record<string, Seen>;

/** How many hosts are visited at the same time. Each host gets one request at a time. */
const HOSTS_AT_ONCE = 4;

/**
 * Opens every page and compares it with the data. Pages of one host are opened one after another.
 * @param before the results of the last check; empty the first time
 */
export async function checkSources(
	targets: readonly Target[],
	before: Results,
	politeness?: Politeness,
): Promise<{ judgements: Judgement[]; results: Results }> {
	const visitor = new Visitor(politeness);
	const hosts = [...Map.groupBy(targets, ({ url }) => new URL(url).host).values()];
	const judgements: Judgement[] = [];
	const worker = async (): Promise<void> => {
		for (let host = hosts.shift(); host; host = hosts.shift())
			for (const target of host) judgements.push(judge(target, await visitor.visit(target.url), before[target.id]));
	};
	await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, worker));
	judgements.sort((a, b) => a.target.id.localeCompare(b.target.id, 'en'));
	const stored = judgements.flatMap(({ target, seen }) => (seen ? [[target.id, seen] as const] : []));
	return { judgements, results: Object.fromEntries(stored) };
}
