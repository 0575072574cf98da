import { langList, type Lang } from '../../../../config/locales.ts';
import { factInText } from '../../../../lib/pageSources.ts';
import type { Finding } from '../../problem.ts';
import type { Content } from './content.ts';
import { oneLine, PLACEHOLDER, proseOf, type Prose } from './prose.ts';
import { valueAt, walk } from './yaml.ts';

/** A text a reader may see, and where an editor finds it. */
export interface Passage {
	file: string;
	lang: Lang;
	/** A page (its text, or a field of its front matter), an interface string, or an entry of the data. */
	kind: 'page' | 'interface' | 'data';
	prose: Prose;
	/**
	 * Left out in the text of a page, where components print entries of the data. Elsewhere they would be printed as they
	 * are typed: a text of the checklist prints the number `[[id]]` names (`codes`), any other nothing (`text`).
	 */
	plain?: 'codes' | 'text';
}

/** The strings of the interface in which `[[id]]` is printed as a number: those the checklist hands to TextWithCodes. */
export const withCodes = /^checklist\.(?:hint|advice)\./;

const frontMatterTexts = [['title'], ['description'], ['sidebar', 'label'], ['prev', 'label'], ['next', 'label']];

/**
 * What the interface puts into a string when it prints it: `{{date}}`, the search box's `{q}`, `[COUNT]` of Pagefind and
 * of the checklist, and the number to dial that `[[id]]` names.
 */
export const placeholders = /\{\{[^}]*\}\}|\{[^{}]*\}|\[\[[^\]]*\]\]|\[[A-Z_]+\]/g;

/** The ids of the numbers to dial that a string of the interface names by `[[id]]`. */
export function bracketedIds(text: string): string[] {
	return [...text.matchAll(/\[\[([^\]]*)\]\]/g)].map(([, id = '']) => id);
}

/** Many checks ask for the same passages of the same content. */
const found = { keep: new WeakMap<Content, Passage[]>(), drop: new WeakMap<Content, Passage[]>() };

/**
 * Gives every text of the site.
 * @param linkText 'drop' leaves out the text of links on pages
 */
export function passages(content: Content, linkText: 'keep' | 'drop' = 'keep'): Passage[] {
	const list = found[linkText].get(content) ?? [...collect(content, linkText)];
	found[linkText].set(content, list);
	return list;
}

function* collect(content: Content, linkText: 'keep' | 'drop'): Generator<Passage> {
	for (const { file, lang, body, frontMatter } of content.pages) {
		for (const path of frontMatterTexts) {
			const text = valueAt(frontMatter.value, path);
			if (typeof text === 'string') {
				yield { file, lang, kind: 'page', prose: oneLine(text, frontMatter.lineOf(path)), plain: 'text' };
			}
		}
		yield { file, lang, kind: 'page', prose: proseOf(body, linkText) };
	}
	for (const { file, lang, values, lineOf } of content.strings) {
		for (const [key, text] of values) {
			const plain = withCodes.test(key) ? 'codes' : 'text';
			yield {
				file,
				lang,
				kind: 'interface',
				prose: oneLine(text.replace(placeholders, PLACEHOLDER), lineOf(key)),
				plain,
			};
		}
	}
	for (const { entries } of Object.values(content.data)) {
		for (const { file, value, lineOf } of entries) {
			for (const [path, inner] of walk(value)) {
				// Lists under a language are forbidden forms; only a text under a language is printed.
				const lang = langList.find((tag) => tag === path.at(-1));
				if (lang && typeof inner === 'string') {
					// Phrases have gaps, which the components fill in from facts.yaml.
					const text = inner.replace(factInText, PLACEHOLDER);
					yield { file, lang, kind: 'data', prose: oneLine(text, lineOf(path)), plain: 'text' };
				}
			}
		}
	}
}

/** The data are where numbers, prices and addresses live: a statement may name one inside. Everything else is written by hand. */
export function isWritten({ kind, file }: Passage): boolean {
	return kind !== 'data' || file.endsWith('/glossary.yaml');
}

/**
 * Looks for a pattern in a passage.
 * @param pattern with the flag `g`
 * @param tell makes a problem of a match, or nothing of a false alarm
 */
export function search(
	{ prose }: Passage,
	pattern: RegExp,
	tell: (match: RegExpExecArray, line: number) => Finding | undefined,
): Finding[] {
	return [...prose.text.matchAll(pattern)].flatMap((match) => tell(match, prose.lineAt(match.index)) ?? []);
}
