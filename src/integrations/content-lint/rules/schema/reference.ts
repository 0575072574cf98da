import { entriesNamedBy, findUses, type Use } from '../../../../components/registry/componentUses.ts';
import { collectionFiles, type Collection } from '../../../../schemas/collections.ts';
import { didYouMean } from '../../readers/content/closest.ts';
import { idsOf } from '../../readers/content/content.ts';
import { codesIn, factsIn } from '../../../../lib/placeholders.ts';
import { lineAt } from '../../readers/content/prose.ts';
import { everyValue, valuesIn } from '../../readers/content/data.ts';
import { listOf, valueAt } from '../../readers/content/yaml.ts';
import type { Remedy, Finding, Place, Rule } from '../../rule.ts';

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
		const findUnknown = (place: Place, collection: Collection, id: string, text: string): Finding[] => {
			const ids = idsOf(content, collection);
			if (!ids || ids.includes(id)) return [];
			const fix = `Copy the id exactly from ${collectionFiles[collection]}, or add the entry there first.`;
			return [
				{
					...place,
					excerpt: text,
					message: `There is no "${id}" in ${collectionFiles[collection]}.`,
					fix: `${didYouMean(id, ids)} ${fix}`.trim(),
				},
			];
		};
		const inPages = content.pages.flatMap(({ file, body, frontMatter }) => [
			...listOf(valueAt(frontMatter.value, ['sources'])).flatMap((id, index) =>
				findUnknown({ file, line: frontMatter.lineOf(['sources', index]) }, 'sources', id, id),
			),
			...findUses(body).flatMap((use) => {
				const place = { file, line: lineAt(body, use.index) };
				const mistake = attributeFault(use);
				if (mistake) return [{ ...place, excerpt: use.text, ...mistake }];
				return entriesNamedBy(use).flatMap(({ collection, id }) => findUnknown(place, collection, id, use.text));
			}),
		]);
		const inData = everyValue(content.data).flatMap(({ file, path, value, lineOf }) => {
			const collection = idFields[path.at(-1) ?? ''];
			if (!collection) return [];
			if (typeof value === 'string') return findUnknown({ file, line: lineOf() }, collection, value, value);
			return listOf(value).flatMap((id, index) => findUnknown({ file, line: lineOf(index) }, collection, id, id));
		});
		const inPhrases = content.data.phrases.entries
			.flatMap(valuesIn)
			.flatMap(({ file, value, lineOf }) =>
				typeof value === 'string'
					? factsIn(value).flatMap((id) => findUnknown({ file, line: lineOf() }, 'facts', id, `[[fact:${id}]]`))
					: [],
			);
		const inStrings = content.strings.flatMap(({ file, values, lineOf }) =>
			[...values].flatMap(([key, text]) =>
				codesIn(text).flatMap((id) => findUnknown({ file, line: lineOf(key) }, 'dialCodes', id, `[[${id}]]`)),
			),
		);
		return [...inPages, ...inData, ...inPhrases, ...inStrings];
	},
};

/** Checks the attributes by which a component names what it shows. */
function attributeFault({ name, component, attributes }: Use): Remedy | undefined {
	const { shows, flags = [], holds } = component;
	if (!shows) return undefined;
	const keys = Object.keys(shows).filter((key) => attributes.has(key));
	const unknown = [...attributes.keys()].filter((key) => !(key in shows) && !flags.includes(key));
	const [key] = keys;
	const allowed = key === undefined ? undefined : shows[key];
	const value = attributes.get(key ?? '') ?? '';
	const end = holds ? `>words</${name}>` : ' />';
	if (key === 'ids' && /[,،，、;؛；|+]/.test(value)) {
		const ids = value
			.split(/[\s,،，、;؛；|+]+/)
			.filter(Boolean)
			.join(' ');
		return {
			message: 'The ids are not separated by spaces.',
			fix: `No commas, only spaces: <${name} ids="${ids}"${end}.`,
		};
	}
	if (keys.length === 1 && unknown.length === 0 && value.trim() !== '') {
		if (typeof allowed === 'string' || allowed?.includes(value)) return undefined;
		return {
			message: `There is no ${key ?? ''} "${value}".`,
			fix: `Write ${(allowed ?? []).map((option) => `<${name} ${key ?? ''}="${option}"${end}`).join(' or ')}.`,
		};
	}
	if (keys.length === 1 && unknown.length > 0 && value.trim() !== '') {
		return {
			message: `“${unknown.join('”, “')}” is not part of a <${name}>.`,
			fix: `Delete it: write <${name} ${key ?? ''}="${value}"${end}. What it shows comes from the data.`,
		};
	}
	const ways = Object.entries(shows).map(([attribute, from]) => {
		const source = typeof from === 'string' ? `from ${collectionFiles[from]}` : `one of ${from.join(', ')}`;
		return `<${name} ${attribute}="…"${end} with straight quotes and ${attribute === 'ids' ? 'ids' : `an ${attribute}`} ${source}`;
	});
	return { message: `This <${name}> does not say which entry it shows.`, fix: `Write ${ways.join(', or ')}.` };
}
