import { describe, expect, test } from 'vitest';
import { cutList } from '../../../src/integrations/search/cutData.ts';
import { prune } from '../../../src/integrations/search/prune.ts';
import { openList } from '../../../src/lib/search/query/openList.ts';
import { encodePages, decodePages } from '../../../src/lib/search/query/pageList.ts';
import { decodeMatrix, encodeMatrix, type SparseRow } from '../../../src/lib/search/query/sparseMatrix.ts';
import { scoresOf } from '../../../src/lib/search/query/rank.ts';
import type { PageEntry } from '../../../src/lib/search/searchData.ts';

const SIM = 0;
let others = 1;
/** A section that says a word some times among others of its own. */
const section = (times: number, filler = 20, weight = 1) => ({
	words: [...Array.from({ length: times }, () => SIM), ...Array.from({ length: filler }, () => others++)],
	weight,
});
const kept = (texts: readonly ReadonlySet<number>[], word: number): number[] =>
	texts.flatMap((words, i) => (words.has(word) ? [i] : []));

describe('a word that stands in many sections', () => {
	test('is kept where it is dense, in three', () => {
		expect(kept(prune([1, 5, 2, 4, 3].map((times) => section(times))), SIM)).toEqual([1, 3, 4]);
	});
	test('is kept in a short section before a long one', () => {
		expect(kept(prune([section(2, 400), section(2), section(2), section(2)]), SIM)).toEqual([1, 2, 3]);
	});
	test('is kept on a page that answers before one that repeats others', () => {
		expect(kept(prune([section(3, 20, 0.5), section(2), section(2), section(2)]), SIM)).toEqual([1, 2, 3]);
	});
	test('is kept in more sections where the guide is larger', () => {
		const alike = (sections: number) => prune(Array.from({ length: sections }, () => section(1)));
		expect(kept(alike(5), SIM)).toHaveLength(3);
		expect(kept(alike(750), SIM)).toHaveLength(10);
	});
});

test('a word in few sections is kept in all of them', () => {
	expect(kept(prune([section(1), section(1, 300), { words: [others], weight: 1 }]), SIM)).toEqual([0, 1]);
});

test('the places of a word are read back as they were written, a heading before a text', () => {
	const scores = scoresOf(
		[
			[0, 1],
			[4, 2],
		],
		10,
	);
	expect([...scores.keys()]).toEqual([0, 4]);
	expect(scores.get(4)).toBeGreaterThan(scores.get(0) ?? 0);
});

describe('a sparse matrix', () => {
	const rows: SparseRow[] = [
		[],
		[
			[1, 5],
			[3, 2],
		],
		[],
		[
			[0, 44],
			[9_000, 15],
		],
	];
	test('is read back as it was written: far apart and empty', () => {
		expect(decodeMatrix(encodeMatrix(rows))).toEqual(rows);
		expect(decodeMatrix(encodeMatrix([]))).toEqual([]);
	});
	test.each([[[0, 70_000]], [[0, -1]], [[70_000, 1]]] as [number, number][][])(
		'stops the build where no character can stand for its number: %j',
		(entry) => {
			expect(() => encodeMatrix([[entry]])).toThrow('cannot be written');
		},
	);
});

test('pages are read back as they were encoded, those without sections too', () => {
	const pages: PageEntry[] = [
		['steps', 'Get it back', '', '', 'before-you-go', 'Before you go', 'at-the-counter', 'At the counter'],
		['about', 'About', '', ''],
		['operators/jazz', 'Jazz', '', '', 'fees', 'Fees'],
	];
	expect(decodePages(encodePages(pages))).toEqual(pages);
});

describe('a list that is too large for a first answer', () => {
	const list = Array.from({ length: 500 }, (_, i) => `${i} ${Math.sin(i)}`);
	const encode = (items: string[]) => items.join('\n');
	const decode = (encoded: string) => encoded.split('\n');
	const { cut, shards } = cutList(list, 'w', encode, 1_000);
	const asked: string[] = [];
	const load = (shard: string) => {
		asked.push(shard);
		return Promise.resolve(shards.get(shard));
	};

	test('is cut, and each item is found again by fetching its shard alone', async () => {
		expect(shards.size).toBeGreaterThan(3);
		for (const place of [0, 17, 250, 499]) {
			asked.length = 0;
			expect(await openList(cut, 'w', load, decode)([place])).toEqual([list[place]]);
			expect(asked).toHaveLength(1);
		}
		asked.length = 0;
		const open = openList(cut, 'w', load, decode);
		expect(await open([0, 1, 499])).toEqual([list[0], list[1], list[499]]);
		expect(await open([0, 499])).toEqual([list[0], list[499]]);
		expect(asked).toHaveLength(2);
	});
	test('stays whole while it is small: nothing more is fetched', async () => {
		const small = cutList(list.slice(0, 10), 'w', encode, 1_000);
		expect(small.shards.size).toBe(0);
		asked.length = 0;
		expect(await openList(small.cut, 'w', load, decode)([3])).toEqual([list[3]]);
		expect(asked).toEqual([]);
	});
	test('fails where its shard does not come, instead of answering without it', async () => {
		const open = openList(cut, 'w', () => Promise.reject(new Error('down')), decode);
		await expect(open([3])).rejects.toThrow('down');
	});
});
