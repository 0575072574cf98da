/** A sentence as two versions of a text hold it; empty where one has it not. */
export interface Pair {
	before: string;
	after: string;
	/** The same sentence in another place. */
	isMoved?: true;
}

/** From this share of common characters in a row on, two sentences are one that was changed. */
const MIN_SHARED = 0.4;

/**
 * Sets the sentences of two versions side by side, those that stayed in their place left out.
 * @param old in their order
 * @param now in their order
 * @param saysTheSame whether sentences in a row say what others in their place said: two were joined, or one was divided
 */
export function pairsOf(
	old: readonly string[],
	now: readonly string[],
	saysTheSame: (before: string, after: string) => boolean = () => false,
): Pair[] {
	const places = differences(old, now).filter(
		([gone, added]) => gone.length === 0 || added.length === 0 || !saysTheSame(gone.join(' '), added.join(' ')),
	);
	const gone = places.flatMap(([sentences]) => sentences);
	const added = places.flatMap(([, sentences]) => sentences);
	const moved: Pair[] = [];
	const left = gone.filter((sentence) => {
		const at = added.indexOf(sentence);
		if (at < 0) return true;
		added.splice(at, 1);
		moved.push({ before: sentence, after: sentence, isMoved: true });
		return false;
	});
	const changed = left.map((sentence): Pair => {
		const nearest = added
			.map((other) => ({ other, share: shared(sentence, other) }))
			.sort((a, b) => b.share - a.share)[0];
		if (!nearest || nearest.share < MIN_SHARED) return { before: sentence, after: '' };
		added.splice(added.indexOf(nearest.other), 1);
		return { before: sentence, after: nearest.other };
	});
	return [...moved, ...changed, ...added.map((sentence) => ({ before: '', after: sentence }))];
}

/** Longer lists, such as a file that a program wrote, are not compared line by line. */
const MAX_PRODUCT = 4_000_000;

/** What is in only one of two lists, place by place, by their longest common subsequence. */
export function differences(old: readonly string[], now: readonly string[]): [gone: string[], added: string[]][] {
	let start = 0;
	while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
	let end = 0;
	while (end < Math.min(old.length, now.length) - start && old.at(-1 - end) === now.at(-1 - end)) end += 1;
	const [a, b] = [old.slice(start, old.length - end), now.slice(start, now.length - end)];
	if (a.length * b.length > MAX_PRODUCT) return [[a, b]];
	const longest = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
	const at = (i: number, j: number): number => longest[i]?.[j] ?? 0;
	for (let i = a.length - 1; i >= 0; i--) {
		for (let j = b.length - 1; j >= 0; j--)
			(longest[i] ?? [])[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
	}
	const places: [gone: string[], added: string[]][] = [[[], []]];
	let [i, j] = [0, 0];
	while (i < a.length || j < b.length) {
		const [gone, added] = places.at(-1) ?? [[], []];
		if (i < a.length && j < b.length && a[i] === b[j]) {
			[i, j] = [i + 1, j + 1];
			places.push([[], []]);
		} else if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) gone.push(a[i++] ?? '');
		else added.push(b[j++] ?? '');
	}
	return places;
}

/** Divides a text into sentences. */
export function sentencesOf(text: string): string[] {
	return text
		.split('\n')
		.flatMap((line) => line.split(/(?<=[.!?…][”"»)*]*(?=\s)|[。！？۔؟][”"»）)*]*)\s*/u))
		.map((sentence) => sentence.trim())
		.filter((sentence) => sentence !== '');
}

/** How much of two sentences is the same, from 0 to 1: pairs of neighbouring characters (the Dice coefficient). */
function shared(one: string, other: string): number {
	const pieces = (text: string): string[] =>
		Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2));
	const [a, b] = [pieces(one), pieces(other)];
	const left = [...b];
	const common = a.filter((piece) => {
		const at = left.indexOf(piece);
		if (at >= 0) left.splice(at, 1);
		return at >= 0;
	});
	return (2 * common.length) / Math.max(1, a.length + b.length);
}
