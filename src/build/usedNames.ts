import { attribute, textOf, type Element } from './dom.ts';

/** What a page's selectors can meet: the names its markup uses and the words its scripts may add. */
export interface UsedNames {
	tags: Set<string>;
	classes: Set<string>;
	ids: Set<string>;
	attributes: Set<string>;
	values: Set<string>;
}

/** Values that states take without a script of ours writing them in quotes: `aria-current`, `data-theme`. */
const stateValues = ['true', 'false', 'page', 'light', 'dark'];

/** The names in the markup of a page. */
export function usedNames(elements: Element[]): UsedNames {
	const names: UsedNames = {
		tags: new Set(elements.map(({ tagName }) => tagName)),
		classes: new Set(elements.flatMap((element) => attribute(element, 'class')?.split(/\s+/) ?? [])),
		ids: new Set(),
		attributes: new Set(),
		values: new Set(stateValues),
	};
	for (const { attrs } of elements) {
		for (const { name, value } of attrs) {
			names.attributes.add(name);
			if (name === 'id') names.ids.add(value);
			if (name === 'class') continue;
			// Addresses and sentences never stand in a selector of ours; short words do.
			if (value.length < 40) for (const word of [value, ...value.split(/\s+/)]) names.values.add(word);
		}
	}
	return names;
}

/**
 * Words inside quotes of a script: it may make elements, classes and states of these names. Too many rather than
 * too few: a rule kept for nothing costs some bytes, a missing one the look of what the script makes.
 */
export function wordsOfScript(code: string): string[] {
	return [...code.matchAll(/(["'`])((?:(?!\1)[^\\\n]){1,300})\1/g)].flatMap(([, , text = '']) => text.match(/[a-z][\w-]*/gi) ?? []);
}

/** The scripts inside a page. */
export function inlineScripts(elements: Element[]): Element[] {
	return elements.filter(
		(element) =>
			element.tagName === 'script' &&
			attribute(element, 'src') === undefined &&
			['', 'module', 'text/javascript'].includes(attribute(element, 'type') ?? '') &&
			textOf(element).trim() !== '',
	);
}
