import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { collectionFiles, type Collection } from '../schemas/collections';
import type { Claim, Operator } from '../schemas/data';
import { isPrintable } from '../schemas/data';
import { strings } from '../config/strings';
import { codesIn, printedFacts } from './pageSources';

type Entry<C extends Collection> = CollectionEntry<C>['data'];

/**
 * Gives one entry of a data file.
 * @throws Error naming the id and the file it should be in, for an editor who mistyped one
 */
export async function look<C extends Collection>(collection: C, id: string): Promise<Entry<C>> {
	const entry = await getEntry(collection, id);
	if (entry) return entry.data as Entry<C>;
	throw new Error(
		`There is no "${id}" in ${collectionFiles[collection]}. Open that file and copy the id exactly, or add the entry first.`,
	);
}

/** The statements of an operator's file as the rows of its card, the reader's own questions first. */
export function operatorRows({ status, esim, serves, owner, apps }: Operator) {
	return [
		...(status ? [{ label: 'operator.status', claim: status } as const] : []),
		{ label: 'operator.where', claim: esim.where },
		{ label: 'operator.requirements', claim: esim.requirements },
		{ label: 'operator.time', claim: esim.time },
		{ label: 'operator.serves', claim: serves },
		{ label: 'operator.owner', claim: owner },
		...apps.map((claim) => ({ label: 'operator.apps', claim }) as const),
	] as const satisfies { label: string; claim: Claim }[];
}

/** The statements on the fee that every operator's card prints: PTA's limit holds for all of them. */
export const feeFacts = ['esim-fee-cap', 'esim-fee-cap-date', 'esim-free-moves'] as const;

/** Every statement an operator's card prints: its rows, the fee, its numbers and its addresses. */
async function printedByCard(operator: Operator) {
	return [
		...operatorRows(operator).map(({ claim }) => claim),
		...(await Promise.all(feeFacts.map((id) => look('facts', id)))),
		...(await Promise.all(operator.helplines.map((id) => look('dialCodes', id)))),
		...(await Promise.all(operator.domains.map((id) => look('officialDomains', id)))),
	];
}

/** Every statement a page prints through a component: those it names, all operators in their table, the codes in the checklist's strings. */
async function printedBy(body: string) {
	const named = printedFacts(body);
	const operators = body.includes('<OperatorTable') ? await getCollection('operators') : [];
	const cards = operators.map(({ id }) => ({ collection: 'operators', id }) as const);
	const texts = body.includes('<Checklist') ? Object.values(strings['zh-CN']) : [];
	const codes = texts.flatMap(codesIn).map((id) => ({ collection: 'dialCodes', id }) as const);
	const entries = await Promise.all([...named, ...cards, ...codes].map(({ collection, id }) => look(collection, id)));
	return (await Promise.all(entries.map((entry) => ('esim' in entry ? printedByCard(entry) : [entry])))).flat();
}

/** How many sources of one statement a page names. The first are the best; the data holds them all. */
const namedPerStatement = 2;

/** A page as far as its facts are concerned. */
interface Page {
	body?: string | undefined;
	data: { sources: string[]; reviewed: Date };
}

/** Gives the day of the oldest comparison with sources on a page: of the page itself or of a statement it prints. */
export async function oldestComparison(page: Page): Promise<Date> {
	const printed = (await printedBy(page.body ?? '')).filter((statement) => isPrintable(statement));
	return new Date(Math.min(...[page.data.reviewed, ...printed.map(({ compared }) => compared)].map(Number)));
}

/**
 * Gives the ids of the sources a page rests on: those of its front matter and those of the statements it prints.
 * Statements that are not confirmed bring no source: the reader does not see them.
 */
export async function sourceIdsOf(page: Pick<Page, 'body'> & { data: { sources: string[] } }): Promise<string[]> {
	const printed = (await printedBy(page.body ?? '')).filter((statement) => isPrintable(statement));
	return [...new Set([...page.data.sources, ...printed.flatMap(({ sources }) => sources.slice(0, namedPerStatement))])];
}
