import { readFileSync, writeFileSync } from 'node:fs';

/** What a build may take. */
export interface Limits {
	/** Milliseconds. */
	time: number;
	/** Megabytes. */
	memory: number;
}

/** Copied for new pages: pages of instructions in ordinary length, without data of their own. */
export const models = [
	'prepare',
	'steps',
	'install',
	'after',
	'scams',
	'device-support',
	'lost-or-stolen',
	'benefits',
	'what-is-esim',
];

/** The folders of new pages that make a site of 30 pages a language so many times as large; each holds one of each model. */
export const groupsFor = (factor: number): string[] =>
	Array.from({ length: (factor - 1) * 3 }, (_, group) => `more-${group}`);

/** A generator of pseudo-random numbers below 1, the same in each run (Park and Miller, CACM 1988). */
export function seededRandom(): () => number {
	let state = 1;
	return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/** One of a list, by lot. @throws Error when the list is empty */
export function pick<Item>(list: readonly Item[], random: () => number): Item {
	const one = list[Math.floor(random() * list.length)];
	if (one === undefined) throw new Error('There is nothing to choose from.');
	return one;
}

/** Puts other paragraphs, chosen by lot, in the place of those of a page. @param isPlain tells which blocks are paragraphs */
export const exchange = (
	blocks: readonly string[],
	isPlain: (block: string) => boolean,
	paragraphs: readonly string[],
	random: () => number,
): string[] => blocks.map((block) => (isPlain(block) ? pick(paragraphs, random) : block));

/** Replaces a part of a file. @throws Error if the file has no such part, because then the wrong site would be measured */
export function change(file: string, part: string | RegExp, by: string): void {
	const before = readFileSync(file, 'utf8');
	const after = before.replace(part, () => by);
	if (after === before) throw new Error(`${file} has no ${String(part)} any more.`);
	writeFileSync(file, after);
}
