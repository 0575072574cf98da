import { latinLang } from '../../../../config/locales.ts';
import { distance } from '../../../../lib/spelling.ts';
import { nameKinds, nameList } from '../../../../schemas/names.ts';
import { brands } from '../../detectors/contacts/internet.ts';
import { explain } from '../../messages/explain.ts';
import type { Content } from '../../readers/content/content.ts';
import type { Entry } from '../../readers/content/data.ts';
import { listOf, textAt, valueAt } from '../../readers/content/yaml.ts';
import type { Finding, Rule } from '../../rule.ts';

/** A name of the list and its line. */
interface Listed {
	kind: (typeof nameKinds)[number];
	name: string;
	file: string;
	line: number;
}

/** Shorter brands are one letter from too many other names. */
const MIN_LENGTH = 4;
/** CNIC is one letter from Onic, and nobody takes one for the other. */
const abbreviation = /^[A-Z]{2,4}$/;

export const names: Rule = {
	id: 'schema/names',
	reads: 'names',
	refuses: 'A name that stands twice in the list or out of the order of the alphabet, or is a letter from a brand.',
	check: (content) =>
		content.names.entries.flatMap((entry) => {
			const listed = nameKinds.flatMap((kind) => namesOf(entry, kind));
			const wrong = [...explain(nameList, 'the names', entry), ...copies(listed), ...nearBrands(listed, content)];
			// A name that has to go has no place.
			const right = listed.filter(({ line }) => !wrong.some((finding) => finding.line === line));
			return [...wrong, ...nameKinds.flatMap((kind) => misplaced(right.filter((name) => name.kind === kind)))];
		}),
};

const namesOf = ({ file, value, lineOf }: Entry, kind: Listed['kind']): Listed[] =>
	listOf(valueAt(value, [kind])).map((name, index) => ({ kind, name, file, line: lineOf([kind, index]) }));

/** A copy under another kind would hide whether the name is a place. */
function copies(listed: readonly Listed[]): Finding[] {
	const seen = new Set<string>();
	return listed.flatMap(({ name, file, line }) => {
		const key = name.toLowerCase();
		if (!seen.has(key)) {
			seen.add(key);
			return [];
		}
		return [{ file, line, excerpt: name, message: 'This name stands twice in the list.', fix: 'Delete one of them.' }];
	});
}

/** Two editors who add the same name then meet on one line. */
function misplaced(listed: readonly Listed[]): Finding[] {
	return listed.flatMap(({ name, file, line }, index) => {
		const earlier = listed[index - 1]?.name ?? '';
		if (name.localeCompare(earlier, latinLang) >= 0) return [];
		return [
			{
				file,
				line,
				excerpt: name,
				message: `This list is in the order of the alphabet, and “${name}” comes before “${earlier}”.`,
				fix: 'Move one of the two lines to its place.',
			},
		];
	});
}

/** Whoever imitates an operator or a wallet is a letter away from it: Telenur. */
function nearBrands(listed: readonly Listed[], { data }: Content): Finding[] {
	const operators = data.operators.entries.map(({ value }) => textAt(value, ['names', latinLang]).toLowerCase());
	const known = new Set([...brands, ...operators]);
	const imitated = [...known].filter(({ length }) => length >= MIN_LENGTH);
	const plain = (text: string): string => text.replace(/ |s$/g, '');
	return listed.flatMap(({ name, file, line }) => {
		const word = name.toLowerCase();
		if (known.has(word) || abbreviation.test(name)) return [];
		const brand = imitated.find(
			(other) => word[0] === other[0] && distance(word, other, 1) === 1 && plain(word) !== plain(other),
		);
		if (brand === undefined) return [];
		return [
			{
				file,
				line,
				excerpt: name,
				message: `This is one letter from “${brand}”, and readers would take it for that.`,
				fix: `Is “${brand}” meant? Then delete this line, and correct the text. Is it another? Then describe it in the text without its name.`,
			},
		];
	});
}
