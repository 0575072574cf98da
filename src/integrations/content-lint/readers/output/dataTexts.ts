import { attribute, type Element } from '../../../../lib/html.ts';
import { isShown } from '../../../../schemas/data.ts';
import { factsIn } from '../../../../lib/placeholders.ts';
import type { Content } from '../content/content.ts';
import { slots } from '../content/dataPassages.ts';
import { visibilityOf } from '../content/visibility.ts';
import { everyValue } from '../content/data.ts';
import { valueAt } from '../content/yaml.ts';
import { visibleText } from '../../../../lib/visibleText.ts';
import type { BuiltPage } from './output.ts';

/** An entry, or a part of one, that has a confidence. */
interface StatementEntry {
	id: string;
	file: string;
	line: number;
	value: unknown;
	printable: boolean;
}

/** Returns all statements of the data. */
export const statements = ({ data }: Content): StatementEntry[] =>
	everyValue(data)
		.filter(({ value }) => typeof valueAt(value, ['confidence']) === 'string')
		.map(({ id, file, value, lineOf }) => ({
			id,
			file,
			line: lineOf(),
			value,
			printable: isShown(visibilityOf(value)),
		}));

/** The fields of an unconfirmed statement that no page may show. */
const withheldFields = new Set(['text', 'code', 'domain']);

/** Returns all texts of the data and the interface that components may show, longest first. */
export function printableTexts(content: Content): string[] {
	const texts = new Set<string>();
	const collect = (value: unknown): void => {
		if (typeof value === 'string' && value.length > 2) texts.add(value);
		if (typeof value !== 'object' || value === null) return;
		const confidence = valueAt(value, ['confidence']);
		const isWithheld = typeof confidence === 'string' && !isShown(visibilityOf(value));
		for (const [key, inner] of Object.entries(value)) if (!(isWithheld && withheldFields.has(key))) collect(inner);
	};
	Object.values(content.data).forEach(({ entries }) => entries.forEach(({ value }) => collect(value)));
	content.strings.forEach(({ values }) => values.forEach((text) => texts.add(text)));
	return [...texts].sort((a, b) => b.length - a.length);
}

/** Makes a pattern that finds a text on a page, with any values in its slots. */
export function asPattern(text: string): RegExp {
	const betweenSlots = text
		.trim()
		.split(slots)
		.map((part) => RegExp.escape(part).replace(/(?:\\x20|\s)+/g, '\\s+'));
	return new RegExp(`(?<![\\p{L}\\p{N}])${betweenSlots.join('.{1,40}?')}(?![\\p{N}])`, 'gu');
}

const dataAttributes = ['data-dial', 'data-fact', 'data-domain', 'data-source', 'data-note'];

function isFromData(element: Element): boolean {
	return dataAttributes.some((name) => attribute(element, name) !== undefined);
}

/**
 * Prepares the texts of the data once for all pages.
 * @returns a function from a built page to its text without all texts from the data
 */
export function withoutData(content: Content): (page: BuiltPage) => string {
	const known = printableTexts(content)
		// A phrase without digits can show the figures of a fact.
		.filter((text) => /\d/.test(text) || factsIn(text).length > 0)
		.map(asPattern);
	return ({ root }) => known.reduce((text, pattern) => text.replace(pattern, '\n'), visibleText(root, isFromData));
}
