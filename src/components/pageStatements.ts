import { getCollection } from 'astro:content';
import { sourceLang } from '../config/locales';
import { strings } from '../config/strings';
import { getEntryOrThrow } from '../lib/lookup';
import { codesIn, factsIn } from '../lib/placeholders';
import { holdsStatements, type Collection } from '../schemas/collections';
import { isShown, type Operator, type Weight } from '../schemas/data';
import { cardLines } from './counter/cardLines';
import { feeFacts, operatorRows } from './operators/rows';
import { namedBy, usesIn, type Use } from './registry';

/** Looks entries of one collection up by their ids. */
const all = <C extends Collection>(collection: C, ids: readonly string[]) =>
	Promise.all(ids.map((id) => getEntryOrThrow(collection, id)));

/** The statements that the phrases with these ids name. */
async function namedInPhrases(ids: readonly string[]) {
	const phrases = await all('phrases', ids);
	return all('facts', [...new Set(phrases.flatMap(({ text }) => factsIn(text.en)))]);
}

const phraseIdsOf = async (group: string): Promise<string[]> =>
	(await getCollection('phrases', ({ data }) => data.group === group)).map(({ id }) => id);

/** Every statement an operator's card prints: its rows, the fee, its numbers, its addresses, and what its questions name. */
async function statementsOfCard(operator: Operator) {
	return [
		...operatorRows(operator).map(({ claim }) => claim),
		...(await all('facts', feeFacts)),
		...(await all('dialCodes', operator.helplines)),
		...(await all('officialDomains', operator.domains)),
		...(await namedInPhrases(await phraseIdsOf('operator'))),
	];
}

/**
 * Every statement that one use of a component prints. Those that name statements need nothing here; those that gather
 * what they print have a case of their own.
 * @throws Error for a component that the registry says prints other data, and that has no case
 */
async function statementsOfUse(use: Use): Promise<(Weight & { sources: string[]; compared: Date })[]> {
	const { name, attributes } = use;
	const operators = async () => (await getCollection('operators')).map(({ data }) => data);
	const named = namedBy(use);
	const ids = named.map(({ id }) => id);
	switch (name) {
		case 'OperatorCard':
			return (await Promise.all((await all('operators', ids)).map(statementsOfCard))).flat();
		case 'CallList': {
			if (attributes.has('ids')) return all('dialCodes', ids);
			const owners = attributes.has('operator') ? await all('operators', ids) : await operators();
			return all(
				'dialCodes',
				owners.flatMap(({ helplines }) => helplines),
			);
		}
		case 'Say':
			return namedInPhrases(attributes.has('group') ? await phraseIdsOf(attributes.get('group') ?? '') : ids);
		case 'CounterCard':
			return attributes.has('compact') ? [] : namedInPhrases(cardLines.map(({ phrase }) => phrase));
		case 'Checklist':
			return all('dialCodes', Object.values(strings[sourceLang]).flatMap(codesIn));
		case 'Term':
			return [];
		default:
			return Promise.all(
				named.map(async ({ collection, id }) => {
					if (holdsStatements(collection)) return getEntryOrThrow(collection, id);
					throw new Error(
						`<${name}> prints ${collection}: say in statementsOfUse (components/pageStatements.ts) which statements that is.`,
					);
				}),
			);
	}
}

/** How many sources of one statement a page names. The first are the best; the data holds them all. */
const namedPerStatement = 2;

/** A page as far as its facts are concerned. */
interface Page {
	body?: string | undefined;
	data: { sources: string[]; reviewed: Date };
}

/** Every statement of a page that a reader sees. */
async function statementsOn({ body = '' }: Pick<Page, 'body'>) {
	return (await Promise.all(usesIn(body).map(statementsOfUse))).flat().filter((statement) => isShown(statement));
}

/** Gives the day of the oldest comparison with sources on a page: of the page itself or of a statement it prints. */
export async function oldestComparison(page: Page): Promise<Date> {
	const statements = await statementsOn(page);
	return new Date(Math.min(...[page.data.reviewed, ...statements.map(({ compared }) => compared)].map(Number)));
}

/**
 * Gives the ids of the sources a page rests on: those of its front matter and those of the statements it prints.
 * Statements that are not confirmed bring no source: the reader does not see them.
 */
export async function sourceIdsOf(
	page: Pick<Page, 'body'> & { data: Pick<Page['data'], 'sources'> },
): Promise<string[]> {
	const statements = await statementsOn(page);
	return [
		...new Set([...page.data.sources, ...statements.flatMap(({ sources }) => sources.slice(0, namedPerStatement))]),
	];
}
