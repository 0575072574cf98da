import { langList } from '../../../../config/locales.ts';
import type { Entry } from '../../readers/content/data.ts';
import { textAt } from '../../readers/content/yaml.ts';
import type { Finding, Rule } from '../../rule.ts';

/** A copy makes one source look like two, and shows an operator twice. */
export const twice: Rule = {
	id: 'schema/twice',
	reads: 'data',
	refuses: 'Two sources with the same address, or the same title and publisher, and two operators of one name.',
	check: ({ data: { sources, operators } }) => [
		...copiesIn(sources.entries, ({ value }) => {
			const [address, title] = [textAt(value, ['address']), textAt(value, ['title'])];
			return [
				[['address'], /^https?:/.test(address) ? address.replace(/\/$/, '') : ''],
				[['title'], title && `${title} (${textAt(value, ['publisher'])})`],
			];
		}),
		...copiesIn(operators.entries, ({ value }) =>
			langList.map((lang) => [['names', lang], textAt(value, ['names', lang])]),
		),
	],
};

/** @param fieldsOf returns the fields that no other entry has, with their texts; an empty text is not compared */
function copiesIn(entries: readonly Entry[], fieldsOf: (entry: Entry) => [path: string[], text: string][]): Finding[] {
	const seen = new Map<string, string>();
	return entries.flatMap((entry) => {
		const fields = fieldsOf(entry).map(([path, text]) => ({ path, text, key: `${path.join('.')} ${text}` }));
		const copied = fields.find(({ text, key }) => text !== '' && seen.has(key));
		const firstId = copied && seen.get(copied.key);
		for (const { key } of fields) seen.set(key, entry.id);
		if (!copied || firstId === undefined) return [];
		const { path, text } = copied;
		return [
			{
				file: entry.file,
				line: entry.lineOf(path),
				excerpt: text,
				message: `The entry "${firstId}" has the same: one of the two is a copy.`,
				fix: 'Delete the copy, and write the id of the other where it is named. If they are two, say in what they differ.',
			},
		];
	});
}
