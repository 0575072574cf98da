import { latinLang } from '../../../../config/locales.ts';
import { listOf, textAt, valueAt } from '../../readers/content/yaml.ts';
import type { Rule } from '../../rule.ts';

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
		const listed = data.operators.entries.flatMap((operator) =>
			(
				[
					['helplines', data.dialCodes.entries],
					['domains', data.officialDomains.entries],
				] as const
			).flatMap(([field, entries]) =>
				listOf(valueAt(operator.value, [field])).flatMap((id, index, ids) => {
					const owner = textAt(entries.find((entry) => entry.id === id)?.value, ['owner']);
					if (!isOfAnother(owner, operator.id, brands)) return [];
					return {
						file: operator.file,
						line: operator.lineOf([field, index]),
						excerpt: id,
						message: `"${id}" belongs to ${owner}, and this is the file of another operator.`,
						fix: `Name one of this operator's own, or take it out: ${field}: [${ids.filter((other) => other !== id).join(', ')}]. If the owner of "${id}" is wrong, correct it there.`,
					};
				}),
			),
		);
		const owned = [...data.dialCodes.entries, ...data.officialDomains.entries].flatMap((entry) => {
			const brand = brands.find(({ id }) => entry.id === id || entry.id.startsWith(`${id}-`));
			const owner = textAt(entry.value, ['owner']);
			// If the operator's file names it, the finding is in that file.
			const isListed = listed.some(({ excerpt: text }) => text === entry.id);
			if (!brand || isListed || !isOfAnother(owner, brand.id, brands)) return [];
			return {
				file: entry.file,
				line: entry.lineOf(['owner']),
				excerpt: `owner: ${owner}`,
				message: `The name of this entry, "${entry.id}", says that it belongs to ${brand.name}.`,
				fix: `Write owner: ${brand.name}, or look in the source whose it is and give the entry another name.`,
			};
		});
		return [...listed, ...owned];
	},
};

/** Whether an owner is another operator. */
function isOfAnother(owner: string, id: string, brands: Brand[]): boolean {
	const named = brands.filter(({ name }) => ` ${owner.replace(/[()]/g, ' ')} `.includes(` ${name} `));
	return named.length > 0 && !named.some((brand) => brand.id === id);
}
