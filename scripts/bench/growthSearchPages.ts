import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Locale } from '../../src/config/locales.ts';
import { exchange, groupsFor, models, pick, seededRandom } from './growthText.ts';

const opening = /(?=<(?:p|ul|ol)>)|(?<=<\/(?:p|ul|ol)>)/;
/** Whether a stretch of a built page is one paragraph or list, without another inside. */
const isPlain = (block: string): boolean => /^<(p|ul|ol)>(?:(?!<\/?(?:p|ul|ol)\b).)*<\/\1>$/s.test(block);
const heading = /(<(h[1-4]|summary|dt)(?: [^>]*)?>)(.*?)(?=<\/\2>)/gs;
const withoutMarkup = (html: string): string => html.replace(/<[^>]*>|&\w+;|\s+/g, ' ');

/** Cuts text of about a length out of a longer one, by lot, at the ends of words. */
function excerpter(text: string, locale: Locale, random: () => number): (length: number) => string {
	const words = Array.from(new Intl.Segmenter(locale, { granularity: 'word' }).segment(text), ({ index }) => index);
	return (length) => {
		const from = pick(words.slice(0, -200), random);
		return text
			.slice(
				from,
				words.find((index) => index >= from + length),
			)
			.trim();
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
	for (const group of groupsFor(factor)) {
		for (const { name, head, blocks } of pages) {
			const body = exchange(blocks, isPlain, paragraphs, random)
				.join('')
				.replace(heading, (_, tag: string, __, text: string) => tag + excerpt(withoutMarkup(text).length))
				.replace(/ id="[^"_]+"/g, () => ` id="${pick(parts, random)}-${pick(parts, random)}"`);
			const file = join(dist, locale, group, name, 'index.html');
			mkdirSync(dirname(file), { recursive: true });
			writeFileSync(file, head + body);
		}
	}
}
