import { latinLang } from '../../config/locales.ts';
import { getEntryOrThrow, operatorsInOrder } from '../lookup.ts';
import { isShown, type DialCode, type OfficialDomain, type Operator } from '../../schemas/data.ts';
import type { Way } from './callBlocks.ts';

/** How to reach one operator, with the entries of the data that say so. */
interface SourcedWay extends Way {
	dial?: DialCode;
	site?: OfficialDomain;
}

const reachesAll = ({ from }: DialCode): boolean => from?.includes('any-network') ?? false;
const isHelpline = (dial: DialCode): boolean => isShown(dial) && dial.kind === 'call';

async function wayTo({ id, names, helplines, writeTo }: Operator & { id: string }): Promise<SourcedWay> {
	const dials = (await Promise.all(helplines.map((dial) => getEntryOrThrow('dialCodes', dial)))).filter(isHelpline);
	const dial = dials.find(reachesAll) ?? dials.find(({ from }) => from?.includes('own-network'));
	const site = writeTo && (!dial || !reachesAll(dial)) ? await getEntryOrThrow('officialDomains', writeTo) : undefined;
	return { id, name: names[latinLang], ...(dial && { dial }), ...(site && isShown(site) && { site }) };
}

/** How to reach every operator and brand, in their order; what readers must not see is left out. */
export async function waysToCall(): Promise<SourcedWay[]> {
	const ways = await Promise.all(
		(await operatorsInOrder()).map(async (operator) => [
			await wayTo(operator),
			...(await Promise.all(
				(operator.brands ?? []).map(async ({ name, domain, section }): Promise<SourcedWay> => {
					const site = await getEntryOrThrow('officialDomains', domain);
					return { id: section, name, ...(isShown(site) && { site }) };
				}),
			)),
		]),
	);
	return ways.flat().filter(({ dial, site }) => dial ?? site);
}
