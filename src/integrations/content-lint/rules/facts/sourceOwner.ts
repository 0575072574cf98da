import { latinLang } from '../../../../config/locales.ts';
import { nameOf } from '../../detectors/ownerName.ts';
import { listOf, textAt, valueAt } from '../../readers/content/yaml.ts';
import type { Rule } from '../../rule.ts';

/** A page of one company does not show what is true of another. Newspapers and reprints may write about anybody. */
export const sourceOwner: Rule = {
	id: 'facts/source-owner',
	reads: 'data',
	refuses: 'A statement about one owner that rests only on pages of another.',
	check({ data }) {
		const { facts, dialCodes, officialDomains, operators, sources } = data;
		const owned = [...dialCodes.entries, ...officialDomains.entries];
		const brands = operators.entries.map(({ value }) => textAt(value, ['names', latinLang]));
		const owners = [...new Set([...brands, ...owned.map(({ value }) => textAt(value, ['owner']))])];
		const named = (words: string): string[] => owners.filter((owner) => nameOf(owner).test(words));
		const publishers = new Map(sources.entries.map(({ id, value }) => [id, named(textAt(value, ['publisher']))]));
		const publishing = new Set([...publishers.values()].flat());
		return [...owned, ...facts.entries].flatMap((entry) => {
			// A fact has no owner, but its id often begins with one: nadra-cnic-fees.
			const itsOwners = named(textAt(entry.value, ['owner']) || (entry.id.split('-')[0] ?? '')).filter((owner) =>
				publishing.has(owner),
			);
			const ids = listOf(valueAt(entry.value, ['sources']));
			const isOfOthers = (id: string): boolean => {
				const by = publishers.get(id) ?? [];
				return by.length > 0 && !by.some((owner) => itsOwners.includes(owner));
			};
			if (itsOwners.length === 0 || ids.length === 0 || !ids.every(isOfOthers)) return [];
			return {
				file: entry.file,
				line: entry.lineOf(['sources']),
				excerpt: ids.join(', '),
				message: `Entry "${entry.id}" is about ${itsOwners.join(', ')}, and its sources are pages of others: ${[...new Set(ids.flatMap((id) => publishers.get(id) ?? []))].join(', ')}.`,
				fix: `Put back the source that was here, or name a page of ${itsOwners[0] ?? ''} or of a newspaper that says so.`,
			};
		});
	},
};
