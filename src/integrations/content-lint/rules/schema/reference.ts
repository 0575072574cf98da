import { entriesNamedBy, findUses } from '../../../../components/registry/componentUses.ts';
import { collectionFiles, type Collection } from '../../../../schemas/collections.ts';
import { didYouMean } from '../../readers/content/closest.ts';
import { idsOf, type Content } from '../../readers/content/content.ts';
import { codesIn, factsIn } from '../../../../lib/placeholders.ts';
import { lineAt } from '../../readers/content/prose.ts';
import { everyValue, valuesIn } from '../../readers/content/data.ts';
import { listOf, valueAt } from '../../readers/content/yaml.ts';
import { attributeFault } from '../../messages/attributeFault.ts';
import type { Finding, Place, Rule } from '../../rule.ts';

/** Fields that hold one id or a list of ids, and the collection of those ids. */
const idFields: Record<string, Collection> = {
	sources: 'sources',
	disputedBy: 'sources',
	via: 'sources',
	helplines: 'dialCodes',
	domains: 'officialDomains',
	distinctFrom: 'officialDomains',
	writeTo: 'officialDomains',
	esimQuestion: 'phrases',
	hours: 'facts',
};

export const reference: Rule = {
	id: 'schema/reference',
	reads: 'pages, data, strings',
	refuses: 'An id that is not in the data, or a component without an id.',
	check(content) {
		const uses = content.pages.flatMap(({ file, body }) =>
			findUses(body).map((use) => ({
				use,
				place: { file, line: lineAt(body, use.index) },
				mistake: attributeFault(use),
			})),
		);
		const named = [
			...content.pages.flatMap(({ file, frontMatter }) =>
				listOf(valueAt(frontMatter.value, ['sources'])).map((id, index): Named => {
					return { collection: 'sources', id, text: id, place: { file, line: frontMatter.lineOf(['sources', index]) } };
				}),
			),
			...uses.flatMap(({ use, place, mistake }) =>
				mistake ? [] : entriesNamedBy(use).map((entry): Named => ({ ...entry, text: use.text, place })),
			),
			...namedInData(content),
		];
		const missing = named.filter(({ collection, id }) => idsOf(content, collection)?.includes(id) === false);
		const byEntry = [...Map.groupBy(missing, ({ collection, id }) => `${collection} ${id}`).values()];
		return [
			...uses.flatMap(({ use, place, mistake }) => (mistake ? { ...place, excerpt: use.text, ...mistake } : [])),
			...byEntry.flatMap((places) => lostEntry(places, named, content) ?? places.map((at) => unknownId(at, content))),
		];
	},
};

/** An id of an entry, and the place that names it. */
interface Named {
	collection: Collection;
	id: string;
	/** The id as it is written, with its component. */
	text: string;
	place: Place;
}

function namedInData({ data, strings }: Content): Named[] {
	const inFields = everyValue(data).flatMap(({ file, path, value, lineOf }) => {
		const collection = idFields[path.at(-1) ?? ''];
		if (!collection) return [];
		if (typeof value === 'string') return { collection, id: value, text: value, place: { file, line: lineOf() } };
		return listOf(value).map((id, index) => ({ collection, id, text: id, place: { file, line: lineOf(index) } }));
	});
	const inPhrases = data.phrases.entries.flatMap(valuesIn).flatMap(({ file, value, lineOf }) =>
		factsIn(typeof value === 'string' ? value : '').map((id): Named => {
			return { collection: 'facts', id, text: `[[fact:${id}]]`, place: { file, line: lineOf() } };
		}),
	);
	const inStrings = strings.flatMap(({ file, values, lineOf }) =>
		[...values].flatMap(([key, text]) =>
			codesIn(text).map((id): Named => {
				return { collection: 'dialCodes', id, text: `[[${id}]]`, place: { file, line: lineOf(key) } };
			}),
		),
	);
	return [...inFields, ...inPhrases, ...inStrings];
}

function unknownId({ collection, id, text, place }: Named, content: Content): Finding {
	const fix = `Copy the id exactly from ${collectionFiles[collection]}, or add the entry there first.`;
	return {
		...place,
		excerpt: text,
		message: `There is no "${id}" in ${collectionFiles[collection]}.`,
		fix: `${didYouMean(id, idsOf(content, collection) ?? [])} ${fix}`.trim(),
	};
}

/** Nobody mistypes an id alike in so many places: its entry was renamed or deleted. */
const MANY_PLACES = 4;

/** Reports an entry that many places name where it was; a new entry that no place names has its new id. */
function lostEntry([first, ...others]: Named[], named: readonly Named[], content: Content): Finding | undefined {
	if (!first || others.length + 1 < MANY_PLACES) return undefined;
	const { collection, id, place } = first;
	const isNamed = (entry: string): boolean =>
		named.some((other) => other.collection === collection && other.id === entry);
	const isOld = (entry: string): boolean =>
		content.before?.data[collection].entries.some((old) => old.id === entry) ?? true;
	const renamed = content.data[collection].entries.find((entry) => !isNamed(entry.id) && !isOld(entry.id));
	return {
		file: renamed?.file ?? collectionFiles[collection],
		line: renamed?.lineOf([]),
		excerpt: `${renamed?.id ?? id}:`,
		message: `There is no "${id}" in ${collectionFiles[collection]} any more, and ${others.length + 1} places name it, such as ${place.file}, line ${place.line ?? 1}.`,
		fix: renamed
			? `If the entry "${renamed.id}" was "${id}", write its old id again. To rename it, change all places too.`
			: 'Put the entry back, or take it out of all places.',
	};
}
