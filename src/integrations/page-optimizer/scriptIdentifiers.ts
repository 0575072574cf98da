import { transform } from 'esbuild';
import { attribute, textOf, type Element } from '../../lib/html.ts';

/** What scripts speak of, and so may change on a page. */
export interface ScriptWords {
	/** Every word they write in quotes or reach through `dataset`: classes, ids and attributes they may set. */
	words: ReadonlySet<string>;
	/** Tags of the elements they make. */
	made: ReadonlySet<string>;
	/** Attributes by which they find what they copy to another place. */
	copied: ReadonlySet<string>;
}

/**
 * Words inside quotes of a script, and the attributes it reaches through `dataset`: it may make elements, classes and
 * states of these names. Too many rather than too few: a rule kept for nothing costs some bytes, a missing one the
 * look of what the script makes.
 */
function wordsOf(plain: string): string[] {
	const quoted = [...plain.matchAll(/(["'])((?:(?!\1)[^\\\n]|\\.)*)\1/g)].flatMap(
		([, , text = '']) => text.match(/[a-z][\w-]*/gi) ?? [],
	);
	const data = [...plain.matchAll(/\.dataset(?:\.(\w+)|\["(\w+)"\])/g)].map(
		([, name = '', other = name]) => `data-${other.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
	);
	return [...quoted, ...data];
}

/** A script with a statement on each line, and strings in place of templates, which hold strings and templates of their own. */
const spellOut = async (code: string): Promise<string> =>
	(await transform(code, { supported: { 'template-literal': false }, charset: 'utf8' })).code;

/** Reads what some scripts speak of. @param scripts the text of each */
export async function readScripts(scripts: readonly string[]): Promise<ScriptWords> {
	const plain = await Promise.all(scripts.map(spellOut));
	const made = plain.flatMap((code) =>
		[...code.matchAll(/createElement\(["'](\w+)|<([a-z][a-z\d]*)[ >]/g)].map(([, tag, other]) => tag ?? other ?? ''),
	);
	const copied = plain.filter((code) => code.includes('cloneNode')).flatMap(wordsOf);
	return {
		words: new Set(plain.flatMap(wordsOf)),
		made: new Set(made),
		copied: new Set(copied.filter((word) => word.startsWith('data-'))),
	};
}

/** What the scripts of two places speak of together. */
export const together = (one: ScriptWords, other: ScriptWords): ScriptWords => ({
	words: one.words.union(other.words),
	made: one.made.union(other.made),
	copied: one.copied.union(other.copied),
});

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
