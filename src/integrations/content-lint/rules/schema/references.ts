import { collectionFiles, printers, type Collection, type Printer } from '../../../../schemas/collections.ts';
import { didYouMean } from '../../readers/content/closest.ts';
import { idsOf, type Content } from '../../readers/content/content.ts';
import { codesIn } from '../../readers/content/passages.ts';
import { lineAt } from '../../readers/content/prose.ts';
import { valueAt, walk } from '../../readers/content/yaml.ts';
import { error, type Place, type Problem } from '../../problem.ts';

const printed = new RegExp(`<(${Object.keys(printers).join('|')})\\b([^<>]*)>`, 'g');

/** What may stand in the tag of a component that prints an entry; a number can also say from where it is reached. */
const attributesOf = /^\s+id="([^"]*)"\s*\/?$/;
const dialAttributes = /^\s+id="([^"]*)"(?:\s+from)?\s*\/?$/;

/** Fields that hold ids, one or a list, and where those are kept. */
const fields: Record<string, Collection> = {
	sources: 'sources',
	disputedBy: 'sources',
	via: 'sources',
	helplines: 'dialCodes',
	domains: 'officialDomains',
};

/** Every id that a page, an entry or a text of the interface names exists. */
export function references(content: Content): Problem[] {
	const unknown = (place: Place, collection: Collection, id: string, text: string): Problem[] => {
		const ids = idsOf(content, collection);
		if (!ids || ids.includes(id)) return [];
		const mend = `Copy the id exactly from ${collectionFiles[collection]}, or add the entry there first.`;
		return [
			error(place, {
				text,
				wrong: `There is no "${id}" in ${collectionFiles[collection]}.`,
				mend: `${didYouMean(id, ids)} ${mend}`.trim(),
			}),
		];
	};
	const inPages = content.pages.flatMap(({ file, body, frontMatter }) => [
		...listOf(valueAt(frontMatter.value, ['sources'])).flatMap((id, index) =>
			unknown({ file, line: frontMatter.lineOf(['sources', index]) }, 'sources', id, id),
		),
		...[...body.matchAll(printed)].flatMap((match) => {
			const [text, name = '', attributes = ''] = match;
			const place = { file, line: lineAt(body, match.index) };
			const id = (name === 'Dial' ? dialAttributes : attributesOf).exec(attributes)?.[1];
			const collection = printers[name as Printer];
			if (id !== undefined) return unknown(place, collection, id, text);
			const mend = `Write <${name} id="…"${name === 'Term' ? '>words</Term>' : ' />'} with straight quotes and an id from ${collectionFiles[collection]}.`;
			return [error(place, { text, wrong: `This <${name}> does not say which entry it prints.`, mend })];
		}),
	]);
	const inData = Object.values(content.data).flatMap(({ entries }) =>
		entries.flatMap(({ file, value, lineOf }) =>
			[...walk(value)].flatMap(([path, ids]) => {
				const collection = fields[path.at(-1) ?? ''];
				if (!collection) return [];
				if (typeof ids === 'string') return unknown({ file, line: lineOf(path) }, collection, ids, ids);
				return listOf(ids).flatMap((id, index) =>
					unknown({ file, line: lineOf([...path, index]) }, collection, id, id),
				);
			}),
		),
	);
	const inStrings = content.strings.flatMap(({ file, values, lineOf }) =>
		[...values].flatMap(([key, text]) =>
			codesIn(text).flatMap((id) => unknown({ file, line: lineOf(key) }, 'dialCodes', id, `[[${id}]]`)),
		),
	);
	return [...inPages, ...inData, ...inStrings];
}

/** The texts of a list; nothing of anything else, which is the schema's to refuse. */
export function listOf(value: unknown): string[] {
	return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
