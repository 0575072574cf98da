import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Validator from '@adobe/structured-data-validator';
import { describe, expect, test } from 'vitest';
import { localeList } from '../../src/config/locales.ts';
import { attribute, elementsOf, parseHtml, rawText } from '../../src/lib/html.ts';
import { allPaths, pathOf, slugs, titleOf } from '../support/site.ts';

/** A node in schema.org terms. */
interface Node {
	'@type'?: string;
	[key: string]: unknown;
}

const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const rdfs = 'http://www.w3.org/2000/01/rdf-schema#';

/** The vocabulary of schema.org, converted from N-Quads to the form that the validator reads. */
function vocabulary(): { '@graph': Node[] } {
	const file = createRequire(import.meta.url).resolve('@vocabulary/schema/schema.nq');
	const nodes = new Map<string, Node & { [key: string]: unknown }>();
	const names: Record<string, string> = {
		[`${rdfs}subClassOf`]: 'rdfs:subClassOf',
		'http://schema.org/domainIncludes': 'schema:domainIncludes',
	};
	for (const [, subject = '', predicate = '', object = ''] of readFileSync(file, 'utf8').matchAll(
		/^<([^>]+)> <([^>]+)> <([^>]+)> <[^>]+> \.$/gm,
	)) {
		const node = nodes.get(subject) ?? { '@id': subject };
		nodes.set(subject, node);
		if (predicate === `${rdf}type` && object === `${rdfs}Class`) node['@type'] = 'rdfs:Class';
		if (predicate === `${rdf}type` && object === `${rdf}Property`) node['@type'] = 'rdf:Property';
		const name = names[predicate];
		if (name) node[name] = [...((node[name] as object[] | undefined) ?? []), { '@id': object }];
	}
	return { '@graph': [...nodes.values()] };
}

/** All JSON-LD nodes of a page. */
function nodesOf(path: string): Node[] {
	const html = readFileSync(`dist${path}index.html`, 'utf8');
	return elementsOf(parseHtml(html))
		.filter((element) => attribute(element, 'type') === 'application/ld+json')
		.map((element) => JSON.parse(rawText(element)) as Node & { '@graph'?: Node[] })
		.flatMap((data) => {
			expect(data['@context']).toBe('https://schema.org');
			return data['@graph'] ?? [data];
		});
}

const validator = new Validator(vocabulary());

/** The validator's errors for some nodes, without its suggestions for optional fields. */
async function issuesIn(nodes: Node[]): Promise<unknown[]> {
	const byType = Object.groupBy(nodes, (node) => node['@type'] ?? '');
	const issues = await validator.validate({ jsonld: byType, microdata: {}, rdfa: {}, errors: [] });
	return issues.filter(({ issueMessage }) => !issueMessage.endsWith('(optional)'));
}

const typed = (nodes: Node[], type: string): Node | undefined => nodes.find((node) => node['@type'] === type);

describe('what a page says of itself to search engines', () => {
	test.each(allPaths)('is sound in the eyes of somebody else’s validator: %s', async (path) => {
		const nodes = nodesOf(path);
		expect(nodes.length).toBeGreaterThan(0);
		expect(await issuesIn(nodes)).toEqual([]);
	});

	test('would not pass with a type, a property or a place in the list that schema.org does not know', async () => {
		const [article, way] = nodesOf('/en/operators/jazz/');
		expect(await issuesIn([{ ...article, '@type': 'TechArtikel' }])).not.toEqual([]);
		expect(await issuesIn([{ ...article, headlin: 'x' }])).not.toEqual([]);
		expect(await issuesIn([{ ...way, itemListElement: [{ '@type': 'ListItem', position: 1 }] }])).not.toEqual([]);
	});
});

describe.each(localeList)('in %s', (locale) => {
	test('the way to a page skips no page above it', () => {
		const way = typed(nodesOf(pathOf(locale, 'operators/jazz')), 'BreadcrumbList');
		const items = way?.['itemListElement'] as { position: number; name: string; item: string }[];
		expect(items.map(({ position }) => position)).toEqual([1, 2, 3]);
		const home = items[0]?.item ?? '';
		expect(home.endsWith(pathOf(locale, ''))).toBe(true);
		expect(items.map(({ item }) => item.replace(home, ''))).toEqual(['', 'operators/', 'operators/jazz/']);
		expect(items[1]?.name).toBe(titleOf(locale, 'operators'));
	});

	test('the start page tells where a question may be sent', () => {
		const page = typed(nodesOf(pathOf(locale, '')), 'WebPage') as {
			isPartOf?: { potentialAction?: { target?: string } };
		};
		expect(page.isPartOf?.potentialAction?.target).toMatch(new RegExp(`/${locale}/\\?q={search_term_string}$`));
	});

	test('every other page is an article with its day, and cites the sources it lists', () => {
		for (const slug of slugs.filter((name) => name !== '')) {
			const article = typed(nodesOf(pathOf(locale, slug)), 'TechArticle');
			expect(article?.['headline'], slug).toBe(titleOf(locale, slug));
			expect(article?.['dateModified'], slug).toMatch(/^\d{4}-\d{2}-\d{2}$/);
			const sources = readFileSync(`dist${pathOf(locale, 'sources')}index.html`, 'utf8');
			const cited = article?.['citation'] as string[] | undefined;
			expect(cited === undefined, slug).toBe(slug === 'lost-or-stolen');
			for (const citation of cited ?? [])
				expect(sources, citation).toContain(`id="${new URL(citation).hash.slice(1)}"`);
		}
	});

	test('every question of the questions page is there with its answer, and no answer is cut off', () => {
		const questions = typed(nodesOf(pathOf(locale, 'faq')), 'FAQPage')?.['mainEntity'] as {
			url: string;
			acceptedAnswer: { text: string };
		}[];
		const source = readFileSync(`src/content/docs/${locale}/faq.mdx`, 'utf8');
		const ids = [...source.matchAll(/^### .*\{#([\w-]+)\}$/gm)].map(([, id]) => id);
		expect(ids.length).toBeGreaterThan(20);
		expect(questions.map(({ url }) => new URL(url).hash.slice(1))).toEqual(ids);
		for (const { url, acceptedAnswer } of questions) expect(acceptedAnswer.text.length, url).toBeGreaterThan(15);
	});

	test('the six steps are six steps, each with what to do', () => {
		const steps = typed(nodesOf(pathOf(locale, 'steps')), 'HowTo')?.['step'] as { url: string; text: string }[];
		expect(steps.map(({ url }) => new URL(url).hash)).toEqual(
			['channel', 'identity', 'person', 'pay', 'wait', 'install'].map((id) => `#${id}`),
		);
		for (const { url, text } of steps) expect(text.length, url).toBeGreaterThan(40);
	});

	test('every word of the glossary is there with its meaning', () => {
		const terms = typed(nodesOf(pathOf(locale, 'glossary')), 'DefinedTermSet')?.['hasDefinedTerm'] as {
			name: string;
			description: string;
		}[];
		const ids = [...readFileSync('src/content/glossary.yaml', 'utf8').matchAll(/^([\w-]+):$/gm)];
		expect(terms.length).toBe(ids.length);
		for (const { name, description } of terms) expect(description.length, name).toBeGreaterThan(10);
	});
});

test('the root tells the name of the site, from where search engines take it', () => {
	const [site] = nodesOf('/');
	expect(site).toMatchObject({ '@type': 'WebSite', name: 'Apna Number' });
});
