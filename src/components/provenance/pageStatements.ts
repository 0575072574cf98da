import { getCollection } from 'astro:content';
import { sourceLang } from '../../config/locales.ts';
import { strings } from '../../config/strings.ts';
import { getEntryOrThrow } from '../../lib/lookup.ts';
import { codesIn, factsIn } from '../../lib/placeholders.ts';
import { holdsStatements, type Collection } from '../../schemas/collections.ts';
import { isShown, type Operator, type Visibility } from '../../schemas/data.ts';
import { bringFact } from '../checklist/bring/bringItems.ts';
import { cardPhrases } from '../counter/cardPhrases.ts';
import { waysToCall } from '../counter/waysToCall.ts';
import { feeFacts, operatorRows, questionsOf } from '../operators/rows.ts';
import { entriesNamedBy, findUses, type Use } from '../registry/componentUses.ts';

const getEntries = <C extends Collection>(collection: C, ids: readonly string[]) =>
	Promise.all(ids.map((id) => getEntryOrThrow(collection, id)));

/** The statements that the phrases with these ids name. */
async function factsInPhrases(ids: readonly string[]) {
	const phrases = await getEntries('phrases', ids);
	return getEntries('facts', [...new Set(phrases.flatMap(({ text }) => factsIn(text.en)))]);
}

const phraseIdsOf = async (group: string): Promise<string[]> =>
	(await getCollection('phrases', ({ data }) => data.group === group)).map(({ id }) => id);

/**
 * All statements on an operator's card: its rows, the fee, its numbers, its addresses, and the facts in its questions.
 */
async function statementsOfCard(operator: Operator) {
	return [
		...operatorRows(operator).map(({ statement }) => statement),
		...(await getEntries('dialCodes', operator.helplines)),
		...(await getEntries('officialDomains', operator.domains)),
		...(operator.esimQuestion ? [] : await getEntries('facts', feeFacts)),
		...(await factsInPhrases(questionsOf(operator))),
	];
}

/**
 * All statements that a use of a component shows. A component that names statements by id needs no case here.
 * @throws Error for a component that shows other data and has no case
 */
async function statementsOfUse(use: Use): Promise<(Visibility & { sources: string[]; compared: Date })[]> {
	const { name, attributes } = use;
	const operators = async () => (await getCollection('operators')).map(({ data }) => data);
	const named = entriesNamedBy(use);
	const ids = named.map(({ id }) => id);
	switch (name) {
		case 'OperatorCard':
			return (await Promise.all((await getEntries('operators', ids)).map(statementsOfCard))).flat();
		case 'CallList': {
			if (attributes.has('ids')) return getEntries('dialCodes', ids);
			const owners = attributes.has('operator') ? await getEntries('operators', ids) : await operators();
			return [
				...(await getEntries(
					'dialCodes',
					owners.flatMap(({ helplines }) => helplines),
				)),
				...(await getEntries(
					'officialDomains',
					owners.flatMap(({ writeTo }) => writeTo ?? []),
				)),
			];
		}
		case 'Say':
			return factsInPhrases(attributes.has('group') ? await phraseIdsOf(attributes.get('group') ?? '') : ids);
		case 'CounterCard':
			return attributes.has('compact') ? [] : factsInPhrases(cardPhrases.map(({ phrase }) => phrase));
		case 'CallMessage':
			return (await waysToCall()).flatMap(({ dial, site }) => [dial, site]).filter((entry) => entry !== undefined);
		case 'BringList':
			return getEntries('facts', Object.values(bringFact));
		case 'Checklist':
			return [
				...(await getEntries('dialCodes', Object.values(strings[sourceLang]).flatMap(codesIn))),
				...(await getEntries('facts', Object.values(bringFact))),
			];
		case 'Term':
			return [];
		default:
			return Promise.all(
				named.map(async ({ collection, id }) => {
					if (holdsStatements(collection)) return getEntryOrThrow(collection, id);
					throw new Error(
						`<${name}> shows ${collection}: add a case for its statements to statementsOfUse (components/provenance/pageStatements.ts).`,
					);
				}),
			);
	}
}

/** A page lists this many sources of a statement. The data has the best sources first. */
const MAX_SOURCES = 2;

interface Page {
	body?: string | undefined;
	data: { sources: string[]; compared: Date };
}

/** All statements of a page that readers see. */
async function statementsOfPage({ body = '' }: Pick<Page, 'body'>) {
	return (await Promise.all(findUses(body).map(statementsOfUse))).flat().filter((statement) => isShown(statement));
}

/** The oldest day on which the page or one of its statements was last compared with sources. */
export async function oldestComparison(page: Page): Promise<Date> {
	const statements = await statementsOfPage(page);
	return new Date(Math.min(...[page.data.compared, ...statements.map(({ compared }) => compared)].map(Number)));
}

/**
 * The ids of the sources of a page: those in its front matter, and those of the statements that readers see.
 */
export async function sourceIdsOf(
	page: Pick<Page, 'body'> & { data: Pick<Page['data'], 'sources'> },
): Promise<string[]> {
	const statements = await statementsOfPage(page);
	return [...new Set([...page.data.sources, ...statements.flatMap(({ sources }) => sources.slice(0, MAX_SOURCES))])];
}
