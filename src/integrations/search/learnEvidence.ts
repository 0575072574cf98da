import { EVIDENCE_STEP, type Evidence } from '../../lib/search/query/evidence.ts';

/** A question whose answer is known. */
export interface Example {
	/** See `featuresOf`. */
	features: ReadonlyMap<number, number>;
	/** Place of the page that answers. */
	page: number;
}

/** Evidence below this is left out: small weights are most of the bytes and, tried at 0.3 to 1.2, hardly any of the answers. */
const LEAST = 0.7;
const ROUNDS = 60;
const DECAY = 0.01;

/** A row of numbers, the same at every build. */
function* order(length: number): Generator<number> {
	let seed = 7;
	const places = Array.from({ length }, (_, i) => i);
	for (let i = length - 1; i >= 0; i--) {
		seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
		const j = Math.floor((seed / 2 ** 32) * (i + 1));
		[places[i], places[j]] = [places[j] ?? 0, places[i] ?? 0];
		yield places[i] ?? 0;
	}
}

/**
 * Learns from questions with known answers how much each word speaks for or against each page: multinomial logistic
 * regression by stochastic gradient descent, without a bias, for what a page counts by itself is in `weights`.
 * @returns by id of the word
 */
export function learnEvidence(examples: readonly Example[], words: number, pages: number): Evidence[] {
	const weights = Array.from({ length: words }, () => new Float64Array(pages));
	const sums = new Float64Array(pages);
	for (let round = 0; round < ROUNDS; round++) {
		const rate = 0.5 / (1 + round / 10);
		for (const place of order(examples.length)) {
			const example = examples[place];
			if (!example) continue;
			const rows = [...example.features].flatMap(([id, value]) => {
				const row = weights[id];
				return row ? [{ row, value }] : [];
			});
			sums.fill(0);
			for (const { row, value } of rows) for (let page = 0; page < pages; page++) sums[page]! += value * row[page]!;
			const most = Math.max(...sums);
			const whole = sums.reduce((sum, one) => sum + Math.exp(one - most), 0);
			for (let page = 0; page < pages; page++) {
				const off = Math.exp((sums[page] ?? 0) - most) / whole - (page === example.page ? 1 : 0);
				for (const { row, value } of rows) row[page]! -= rate * (off * value + DECAY * row[page]!);
			}
		}
	}
	return weights.map((row) => {
		const pairs: number[] = [];
		let last = -1;
		for (const [page, weight] of row.entries()) {
			if (Math.abs(weight) < LEAST) continue;
			pairs.push(page - last, Math.round(weight / EVIDENCE_STEP));
			last = page;
		}
		return pairs;
	});
}
