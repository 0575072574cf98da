import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Locale } from '../../src/config/locales.ts';

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
/** So many copies of the models make a site of 30 pages a language larger by its own size. */
const COPIES = 3;

const opening = /(?=<(?:p|ul|ol)>)|(?<=<\/(?:p|ul|ol)>)/;
/** Whether a stretch of a built page is one paragraph or list, without another inside. */
const isPlain = (block: string): boolean => /^<(p|ul|ol)>(?:(?!<\/?(?:p|ul|ol)\b).)*<\/\1>$/s.test(block);
const heading = /(<(h[1-4]|summary|dt)(?: [^>]*)?>)(.*?)(?=<\/\2>)/gs;
const withoutMarkup = (html: string): string => html.replace(/<[^>]*>|&\w+;|\s+/g, ' ');

/** A generator of pseudo-random numbers below 1, the same in each run (Park and Miller, CACM 1988). */
function seededRandom(): () => number {
	let state = 1;
	return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/** One of a list, by lot. @throws Error when the list is empty */
function pick<Item>(list: readonly Item[], random: () => number): Item {
	const one = list[Math.floor(random() * list.length)];
	if (one === undefined) throw new Error('There is nothing to choose from.');
	return one;
}

/** Cuts text of about a length out of a longer one, by lot, at the ends of words. */
function excerpter(text: string, locale: Locale, random: () => number): (length: number) => string {
	const words = Array.from(new Intl.Segmenter(locale, { granularity: 'word' }).segment(text), ({ index }) => index);
	return (length) => {
		const from = pick(words.slice(0, -200), random);
		const to = words.find((index) => index >= from + length);
		return text.slice(from, to).trim();
	};
}

/**
 * Adds new pages to the built pages of one language: the structure of the site's own, their paragraphs by lot, and
 * headings and section ids that no other page has, because the lists of these are what grows.
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
