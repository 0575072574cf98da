import { getCollection } from 'astro:content';
import { sourceLang } from '../config/locales';
import { strings } from '../config/strings';
import { getEntryOrThrow } from '../lib/lookup';
import { codesIn, factsIn } from '../lib/placeholders';
import { holdsStatements, type Collection } from '../schemas/collections';
import { isShown, type Operator, type Weight } from '../schemas/data';
import { cardLines } from './counter/cardLines';
import { waysToCall } from './counter/waysToCall';
import { feeFacts, operatorRows } from './operators/rows';
import { namedBy, usesIn, type Use } from './componentUses';

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

/** All statements on an operator's card: its rows, the fee, its numbers, its addresses, and the facts in its questions. */
async function statementsOfCard(operator: Operator) {
	return [
		...operatorRows(operator).map(({ claim }) => claim),
		...(await all('dialCodes', operator.helplines)),
		...(await all('officialDomains', operator.domains)),
		...(operator.esimQuestion ? [] : await all('facts', feeFacts)),
		...(await namedInPhrases(operator.esimQuestion ? [operator.esimQuestion] : await phraseIdsOf('operator'))),
	];
}

/**
 * All statements that a use of a component shows. A component that names statements by id needs no case here; one that
 * collects them in another way does.
 * @throws Error for a component that shows other data and has no case
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
		case 'CallMessage':
			return (await waysToCall()).flatMap(({ dial, site }) => [dial, site]).filter((one) => one !== undefined);
		case 'Checklist':
			return all('dialCodes', Object.values(strings[sourceLang]).flatMap(codesIn));
		case 'Term':
			return [];
		default:
			return Promise.all(
				named.map(async ({ collection, id }) => {
					if (holdsStatements(collection)) return getEntryOrThrow(collection, id);
					throw new Error(
						`<${name}> shows ${collection}: add a case for its statements to statementsOfUse (components/pageStatements.ts).`,
					);
				}),
			);
	}
}

/** How many sources of a statement are listed on a page. The best ones come first in the data. */
const MAX_NAMED = 2;

/** The fields of a page that matter here. */
interface Page {
	body?: string | undefined;
	data: { sources: string[]; reviewed: Date };
}

/** All statements of a page that readers see. */
async function statementsOn({ body = '' }: Pick<Page, 'body'>) {
	return (await Promise.all(usesIn(body).map(statementsOfUse))).flat().filter((statement) => isShown(statement));
}

/** The oldest day on which the page or one of its statements was last compared with sources. */
export async function oldestComparison(page: Page): Promise<Date> {
	const statements = await statementsOn(page);
	return new Date(Math.min(...[page.data.reviewed, ...statements.map(({ compared }) => compared)].map(Number)));
}

/**
 * The ids of the sources of a page: those in its front matter and those of the statements that readers see.
 */
export async function sourceIdsOf(
	page: Pick<Page, 'body'> & { data: Pick<Page['data'], 'sources'> },
): Promise<string[]> {
	const statements = await statementsOn(page);
	return [...new Set([...page.data.sources, ...statements.flatMap(({ sources }) => sources.slice(0, MAX_NAMED))])];
}
