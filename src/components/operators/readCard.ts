import { isShown, type Statement } from '../../schemas/data.ts';
import { getEntryOrThrow } from '../lookup.ts';
import { feeFacts } from './rows.ts';

/**
 * Reads what an operator's card prints: of its statements and addresses those that readers see.
 * @param id file name in src/content/operators
 * @returns `fees` is empty if it is not known whether the operator has eSIM
 * @throws as getEntryOrThrow
 */
export async function readCard(id: string) {
	const operator = await getEntryOrThrow('operators', id);
	const { esim, esimQuestion, status, owner, serves } = operator;
	const shown = (...list: (Statement | undefined)[]): Statement[] =>
		list.filter((statement) => statement !== undefined).filter(isShown);
	const sites = await Promise.all(
		operator.domains.map(async (domain) => ({ domain, site: await getEntryOrThrow('officialDomains', domain) })),
	);
	return {
		operator,
		fees: esimQuestion ? [] : await Promise.all(feeFacts.map((fact) => getEntryOrThrow('facts', fact))),
		where: shown(esim.where),
		requirements: shown(esim.requirements),
		time: shown(esim.time),
		apps: shown(...operator.apps),
		company: shown(status, owner, serves),
		sites: sites.filter(({ site }) => isShown(site)),
	};
}
