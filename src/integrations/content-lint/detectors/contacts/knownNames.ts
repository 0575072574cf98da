import { memoize } from '../../../../lib/memoize.ts';
import type { Content } from '../../readers/content/content.ts';
import { listOf, textAt, valueAt } from '../../readers/content/yaml.ts';
import { partsOf, type Span } from '../parts.ts';

/** The names that a text may use, in lower case. */
export interface KnownNames {
	/** Words of the data: operators, owners of numbers, terms of the glossary. Some are common words. */
	ofData: ReadonlySet<string>;
	/** The names of src/content/names.yaml, of one word or of several. */
	listed: ReadonlySet<string>;
	/** Those of them that are places. A shop may be called after one. */
	places: ReadonlySet<string>;
	/** Finds the listed names of several words in a text. Their words alone may be somebody’s name: Dera Ismail Khan. */
	ofSeveralWords: RegExp;
}

/** Returns the names of a guide. The same object for contents with the same names (README.md, “Memory”). */
export const knownNames = memoize((content: Content): KnownNames => {
	// A kind that is misspelt is one mistake, not one for each of its names.
	const { places, ...others } = (content.names.entries[0]?.value ?? {}) as Record<string, unknown>;
	return namesFrom({
		ofData: wordsOfData(content),
		places: listOf(places),
		others: Object.values(others).flatMap(listOf),
	});
});

/** Makes the names of a guide from lists in any case. @param ofData words */
export const namesFrom = memoize(
	({ ofData, ...lists }: Record<'ofData' | 'places' | 'others', readonly string[]>): KnownNames => {
		const [places, others] = [lists.places, lists.others].map((names) => names.map((name) => name.toLowerCase()));
		const listed = [...(places ?? []), ...(others ?? [])];
		const long = listed.filter((name) => name.includes(' ')).sort((a, b) => b.length - a.length);
		return {
			ofData: new Set(ofData),
			listed: new Set(listed),
			places: new Set(places),
			ofSeveralWords: new RegExp(
				`(?<![\\p{L}\\p{N}])(?:${long.map(RegExp.escape).join('|') || '(?!)'})(?![\\p{L}\\p{N}])`,
				'giu',
			),
		};
	},
	(lists) => JSON.stringify(lists),
);

/** Leaves out what is a part of a listed name of several words: Dera Ismail Khan is nobody. */
export const outsideLongNames = <Found extends Span>(
	found: readonly Found[],
	text: string,
	{ ofSeveralWords }: KnownNames,
): readonly Found[] => {
	if (found.length === 0) return found;
	const long = partsOf(text, ofSeveralWords);
	return found.filter((part) => !long.some(({ from, to }) => part.from < to && from < part.to));
};

/** Whether the data or the list have a name. @param name in lower case */
export const hasName = ({ ofData, listed }: KnownNames, name: string): boolean => ofData.has(name) || listed.has(name);

function wordsOfData({ data: { operators, dialCodes, officialDomains, glossary } }: Content): string[] {
	const texts = [
		...operators.entries.flatMap(({ id, value }) => [id, JSON.stringify(valueAt(value, ['names']) ?? '')]),
		...[...dialCodes.entries, ...officialDomains.entries].map(({ value }) => textAt(value, ['owner'])),
		...glossary.entries.map(({ value }) => JSON.stringify(valueAt(value, ['term']) ?? '')),
	];
	const words = texts
		.join(' ')
		.toLowerCase()
		.match(/[a-z0-9-]{2,}|\p{Script=Arabic}{3,}/gu);
	return [...new Set(words)];
}
