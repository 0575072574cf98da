import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Locale } from '../../src/config/locales.ts';

/** The pages that are copied: instructions of ordinary length, without data. */
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
/** Copies of the models per factor: 3 × 9 pages are about the 30 pages of a language. */
const COPIES = 3;

const opening = /(?=<(?:p|ul|ol)>)|(?<=<\/(?:p|ul|ol)>)/;
/** Whether a block of a built page is one paragraph or list, without another inside. */
const isPlain = (block: string): boolean => /^<(p|ul|ol)>(?:(?!<\/?(?:p|ul|ol)\b).)*<\/\1>$/s.test(block);
const heading = /(<(h[1-4]|summary|dt)(?: [^>]*)?>)(.*?)(?=<\/\2>)/gs;
const withoutMarkup = (html: string): string => html.replace(/<[^>]*>|&\w+;|\s+/g, ' ');

/** A generator of pseudo-random numbers below 1, the same in each run (Park and Miller, CACM 1988). */
function seededRandom(): () => number {
	let state = 1;
	return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/** Returns a random item. @throws Error when the list is empty */
function pick<Item>(list: readonly Item[], random: () => number): Item {
	const item = list[Math.floor(random() * list.length)];
	if (item === undefined) throw new Error('There is nothing to choose from.');
	return item;
}

/** Makes a function that returns a random excerpt of about the given length, cut between words. */
function excerpter(text: string, locale: Locale, random: () => number): (length: number) => string {
	const words = Array.from(new Intl.Segmenter(locale, { granularity: 'word' }).segment(text), ({ index }) => index);
	return (length) => {
		const from = pick(words.slice(0, -200), random);
		const to = words.find((index) => index >= from + length);
		return text.slice(from, to).trim();
	};
}

/**
 * Adds pages to the built pages of one language: copies of the models with random paragraphs, and with new headings and
 * section ids, because the lists of these grow with the site.
 * @param dist folder of the built site
 */
export function growPages(dist: string, locale: Locale, factor: number): void {
	const random = seededRandom();
	const pages = models.map((name) => {
		const html = readFileSync(join(dist, locale, name, 'index.html'), 'utf8');
		const start = html.indexOf('<main');
		return { name, head: html.slice(0, start), blocks: html.slice(start).split(opening) };
	});
	const paragraphs = pages.flatMap(({ blocks }) => blocks.filter(isPlain));
	const excerpt = excerpter(paragraphs.map(withoutMarkup).join(' '), locale, random);
	const parts = pages.flatMap(({ blocks }) =>
		[...blocks.join('').matchAll(/ id="([^"_]+)"/g)].flatMap(([, id = '']) => id.split('-')),
	);
	for (let copy = 0; copy < (factor - 1) * COPIES; copy += 1) {
		for (const { name, head, blocks } of pages) {
			const body = blocks
				.map((block) => (isPlain(block) ? pick(paragraphs, random) : block))
				.join('')
				.replace(heading, (_, tag: string, __, text: string) => tag + excerpt(withoutMarkup(text).length))
				.replace(/ id="[^"_]+"/g, () => ` id="${pick(parts, random)}-${pick(parts, random)}"`);
			const file = join(dist, locale, `more-${copy}`, name, 'index.html');
			mkdirSync(dirname(file), { recursive: true });
			writeFileSync(file, head + body);
		}
	}
}
