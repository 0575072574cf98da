import { getCollection } from 'astro:content';
import { sourceLang } from '../../config/locales.ts';
import { strings } from '../../config/strings.ts';
import { getEntryOrThrow } from '../lookup.ts';
import { codesIn, factsIn } from '../../lib/placeholders.ts';
import { holdsStatements, type Collection } from '../../schemas/collections.ts';
import { isShown, type Operator, type Visibility } from '../../schemas/data.ts';
import { bringFact } from '../checklist/bring/bringItems.ts';
import { cardPhrases } from '../counter/cardPhrases.ts';
import { waysToCall } from '../counter/waysToCall.ts';
import { feeFacts, operatorRows, questionsOf } from '../operators/rows.ts';
import type { GatheringComponent } from '../registry/components.ts';
import { entriesNamedBy, findUses, type Use } from '../registry/componentUses.ts';

const getEntries = <C extends Collection>(collection: C, ids: readonly string[]) =>
	Promise.all(ids.map((id) => getEntryOrThrow(collection, id)));

async function factsInPhrases(ids: readonly string[]) {
	const phrases = await getEntries('phrases', ids);
	return getEntries('facts', [...new Set(phrases.flatMap(({ text }) => factsIn(text.en)))]);
}

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

const allOperators = async () => (await getCollection('operators')).map(({ data }) => data);

type Statement = Visibility & { sources: string[]; compared: Date };

/** All statements that a use of a component shows, where its attributes do not name them. */
const gather: Record<GatheringComponent, (use: Use, ids: string[]) => Promise<Statement[]>> = {
	OperatorCard: async (_use, ids) =>
		(await Promise.all((await getEntries('operators', ids)).map(statementsOfCard))).flat(),
	CallList: async ({ attributes }, ids) => {
		if (attributes.has('ids')) return getEntries('dialCodes', ids);
		const owners = attributes.has('operator') ? await getEntries('operators', ids) : await allOperators();
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
	},
	Say: (_use, ids) => factsInPhrases(ids),
	CounterCard: async ({ attributes }) =>
		attributes.has('compact') ? [] : factsInPhrases(cardPhrases.map(({ phrase }) => phrase)),
	CallMessage: async () =>
		(await waysToCall()).flatMap(({ dial, site }) => [dial, site]).filter((entry) => entry !== undefined),
	BringList: () => getEntries('facts', Object.values(bringFact)),
	Checklist: async () => [
		...(await getEntries('dialCodes', Object.values(strings[sourceLang]).flatMap(codesIn))),
		...(await getEntries('facts', Object.values(bringFact))),
	],
};
const gatherers: ReadonlyMap<string, (typeof gather)[GatheringComponent]> = new Map(Object.entries(gather));

async function statementsOfUse(use: Use): Promise<Statement[]> {
	if (use.component.statements === 'none') return [];
	const named = entriesNamedBy(use);
	const statements = gatherers.get(use.name)?.(
		use,
		named.map(({ id }) => id),
	);
	return (
		statements ??
		Promise.all(
			named.flatMap(({ collection, id }) => (holdsStatements(collection) ? getEntryOrThrow(collection, id) : [])),
		)
	);
}

/** A page lists this many sources of a statement. The data has the best sources first. */
const MAX_SOURCES = 2;

interface Page {
	body?: string | undefined;
	data: { sources: string[]; compared: Date };
}

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
