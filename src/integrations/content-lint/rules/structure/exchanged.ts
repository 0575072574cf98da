import { langList, locales, sourceLang } from '../../../../config/locales.ts';
import { learnWordPairs, type Row, type Said } from '../../findings/wordPairs.ts';
import { haveSameSections } from '../../findings/sections.ts';
import type { Content } from '../../readers/content/content.ts';
import { everyValue } from '../../readers/content/data.ts';
import { headingsOf } from '../../readers/content/headings.ts';
import { addressOf, versionsOf, withoutImages, type Page } from '../../readers/content/page.ts';
import { blocksOf } from '../../readers/content/shown.ts';
import { lineAt } from '../../readers/content/prose.ts';
import { textAt } from '../../readers/content/yaml.ts';
import type { Finding, Rule } from '../../rule.ts';

/** With fewer translated lines, what the words mean would be a guess. */
const MIN_ROWS = 200;

/**
 * By how much each of two texts must fit the other's translation better than its own: no pair of this guide reaches it.
 * If any two of it are exchanged by way of trial, about half of the lines and two in three headings and links exceed it.
 */
const MARGIN = { lines: 4, headings: 1.5, links: 1.5 };

/** A line, heading or link of a page. */
interface Piece extends Said {
	page: Page;
	line: number;
}

/** The pieces of a section in one language, by what names them in every language. */
type Pieces = ReadonlyMap<string, Piece>;

/**
 * Finds two lines, headings or links of one language that have changed places. It learns from all texts of the guide
 * which words translate each other. The source may say things in another order, but not under another heading or link.
 */
export const exchanged: Rule = {
	id: 'structure/exchanged',
	comparesLanguages: true,
	reads: 'page text',
	refuses: 'Two points, paragraphs, headings or links that have changed places in one language.',
	check(content) {
		const rows: Row[] = textsOfData(content);
		const groups = versionsOf(content.pages)
			.filter((versions) => versions.length === langList.length && haveSameSections(versions))
			.flatMap((versions) => groupsOf(versions, rows));
		if (rows.length < MIN_ROWS) return [];
		const fit = learnWordPairs(rows);
		return groups.flatMap(({ kind, versions }) => firstExchange(versions, MARGIN[kind], fit));
	},
};

const textsOfData = ({ data, strings }: Content): Row[] => [
	...everyValue(data).flatMap(({ value }) => {
		const texts = langList.map((lang) => [lang, textAt(value, [lang])] as const);
		return texts.some(([, text]) => text === '') ? [] : [Object.fromEntries(texts)];
	}),
	...[...(strings[0]?.values.keys() ?? [])].map((key) =>
		Object.fromEntries(strings.map(({ lang, values }) => [lang, values.get(key)])),
	),
];

interface Group {
	kind: keyof typeof MARGIN;
	versions: readonly Pieces[];
}

/** Returns what can be exchanged on a page, and adds its translated lines to the rows. */
function groupsOf(versions: readonly Page[], rows: Row[]): Group[] {
	const rowOf = new Map<string, Row>();
	const addRow = (list: readonly Omit<Piece, 'row'>[]): void => {
		const row: Row = Object.fromEntries(list.map(({ lang, text }) => [lang, text]));
		rows.push(row);
		for (const { lang, line } of list) rowOf.set(`${lang} ${line}`, row);
	};
	const pieceOf = (page: Page, line: number, text: string): Omit<Piece, 'row'> => ({
		page,
		lang: page.lang,
		line,
		text,
	});
	const complete = (piece: Omit<Piece, 'row'>): Piece => ({ ...piece, row: rowOf.get(`${piece.lang} ${piece.line}`) });
	const headings = versions.map((page) =>
		headingsOf(page.body).map(({ id = '', line, text }) => ({ id, ...pieceOf(page, line, text) })),
	);
	const sections = ['', ...(headings[0] ?? []).map(({ id }) => id)];
	const lines = sections.flatMap((section) => {
		const all = versions.map((page) => {
			const source = page.body.split('\n');
			const blocks = blocksOf(page, section).filter(({ line }) => !source[line - 1]?.startsWith('#'));
			const shape = blocks.map(({ isPoint }) => isPoint).join();
			return { page, shape, pieces: blocks.map(({ line }) => pieceOf(page, line, source[line - 1] ?? '')) };
		});
		const [model, ...translations] = all.filter(({ page }) => page.lang !== sourceLang);
		if (!model || translations.some(({ shape }) => shape !== model.shape)) return [];
		const alike = all.filter(({ shape }) => shape === model.shape);
		for (const index of model.pieces.keys()) addRow(alike.flatMap(({ pieces }) => pieces[index] ?? []));
		return [alike.filter(({ page }) => page.lang !== sourceLang).map(({ pieces }) => pieces)];
	});
	for (const { id } of headings[0] ?? [])
		addRow(headings.flatMap((list) => list.find((heading) => heading.id === id) ?? []));
	const byId = headings.map((list) => new Map(list.map((heading) => [heading.id, complete(heading)])));
	return [
		{ kind: 'headings', versions: byId },
		...lines.map((section): Group => ({
			kind: 'lines',
			versions: section.map((pieces) => new Map(pieces.map((piece, index) => [String(index), complete(piece)]))),
		})),
		...linksBySection(versions, sections, (...at) => complete(pieceOf(...at))),
	];
}

const link = /\[([^[\]]*)\]\(((?:\/|#)[^()\s]*)\)/g;

/** Returns the links of each section, by their target. */
function linksBySection(
	versions: readonly Page[],
	sections: readonly string[],
	pieceOf: (page: Page, line: number, text: string) => Piece,
): Group[] {
	const bySection = versions.map((page) => {
		const starts = headingsOf(page.body);
		const links = [...withoutImages(page.body).matchAll(link)].map(({ 1: text = '', 2: target = '', index }) => {
			const key = (target.startsWith('#') ? addressOf(page) + target : target).replace(/^\/[^/]+/, '');
			return { key, piece: pieceOf(page, lineAt(page.body, index), text) };
		});
		return Map.groupBy(links, ({ piece }) => starts.findLast(({ line }) => line <= piece.line)?.id ?? '');
	});
	return sections.map((section) => ({
		kind: 'links',
		// If one target has several links, the first counts.
		versions: bySection.map(
			(inPage) => new Map((inPage.get(section) ?? []).toReversed().map(({ key, piece }) => [key, piece])),
		),
	}));
}

/** Reports the first two pieces of a language that fit each other's translations better than their own, in all others. */
function firstExchange(versions: readonly Pieces[], margin: number, fit: (a: Said, b: Said) => number): Finding[] {
	for (const pieces of versions) {
		const list = [...pieces];
		for (const [index, [key, first]] of list.entries()) {
			for (const [otherKey, second] of list.slice(index + 1)) {
				const others = versions.flatMap((other) => {
					const [there, otherThere] = [other.get(key), other.get(otherKey)];
					return other !== pieces && there && otherThere ? [{ there, otherThere }] : [];
				});
				const areExchanged = others.every(
					({ there, otherThere }) =>
						fit(first, otherThere) - fit(first, there) > margin &&
						fit(second, there) - fit(second, otherThere) > margin,
				);
				const [model] = others;
				if (!model || !areExchanged || first.text === second.text) continue;
				const { label } = locales[model.there.page.locale];
				return [
					{
						file: first.page.file,
						line: first.line,
						excerpt: first.text,
						message: `This and “${second.text}” (line ${second.line}) seem to have changed places: the ${label} page (${model.there.page.file}) has them the other way round, on lines ${model.there.line} and ${model.otherThere.line}.`,
						fix: 'Put both in the same places in all languages. A link leads to the page of its words, and a heading stands above its own answer.',
					},
				];
			}
		}
	}
	return [];
}
