import { latinLang } from '../../../../config/locales.ts';
import type { Entry } from '../../readers/content/data.ts';
import { listOf, textAt, valueAt } from '../../readers/content/yaml.ts';
import type { Finding, Rule } from '../../rule.ts';

/** An operator: its file, and its brand, which the owners of numbers and addresses contain. */
interface Brand {
	id: string;
	name: string;
}

/** The customers of one operator must not be sent to another. */
export const operatorOwnership: Rule = {
	id: 'facts/operator-ownership',
	reads: 'data',
	refuses: 'A number or address of one operator in the file of another.',
	check({ data }) {
		const brands = data.operators.entries.map(({ id, value }): Brand => ({
			id,
			name: textAt(value, ['names', latinLang]),
		}));
		const listed = data.operators.entries.flatMap((operator) => [
			...listedOfAnother(operator, 'helplines', data.dialCodes.entries, brands),
			...listedOfAnother(operator, 'domains', data.officialDomains.entries, brands),
		]);
		const owned = [...data.dialCodes.entries, ...data.officialDomains.entries]
			// If the operator's file names it, the finding is in that file.
			.filter(({ id }) => !listed.some(({ excerpt }) => excerpt === id))
			.flatMap((entry) => namedAfterAnother(entry, brands));
		return [...listed, ...owned];
	},
};

function listedOfAnother(
	{ id: operator, file, value, lineOf }: Entry,
	field: string,
	entries: readonly Entry[],
	brands: readonly Brand[],
): Finding[] {
	return listOf(valueAt(value, [field])).flatMap((id, index, ids) => {
		const owner = textAt(entries.find((entry) => entry.id === id)?.value, ['owner']);
		if (!isOfAnother(owner, operator, brands)) return [];
		const rest = ids.filter((other) => other !== id).join(', ');
		return {
			file,
			line: lineOf([field, index]),
			excerpt: id,
			message: `"${id}" belongs to ${owner}, and this is the file of another operator.`,
			fix: `Name one of this operator's own, or take it out: ${field}: [${rest}]. If the owner of "${id}" is wrong, correct it there.`,
		};
	});
}

function namedAfterAnother({ id, file, value, lineOf }: Entry, brands: readonly Brand[]): Finding[] {
	const brand = brands.find((candidate) => id === candidate.id || id.startsWith(`${candidate.id}-`));
	const owner = textAt(value, ['owner']);
	if (!brand || !isOfAnother(owner, brand.id, brands)) return [];
	const message = `The name of this entry, "${id}", says that it belongs to ${brand.name}.`;
	const fix = `Write owner: ${brand.name}, or look in the source whose it is and give the entry another name.`;
	return [{ file, line: lineOf(['owner']), excerpt: `owner: ${owner}`, message, fix }];
}

/** Whether an owner is another operator. */
function isOfAnother(owner: string, id: string, brands: readonly Brand[]): boolean {
	const named = brands.filter(({ name }) => ` ${owner.replace(/[()]/g, ' ')} `.includes(` ${name} `));
	return named.length > 0 && !named.some((brand) => brand.id === id);
}
