import { componentsThat } from '../../../../components/registry.ts';
import { langList, locales, type Lang } from '../../../../config/locales.ts';
import { remember } from '../../../../lib/remember.ts';
import { factInText, placeholder } from '../../../../lib/placeholders.ts';
import type { Finding, Remedy } from '../../rule.ts';
import type { Content } from './content.ts';
import { valuesIn, type Entry } from './data.ts';
import type { Page } from './page.ts';
import { lineAt, oneLine, proseOf, type Prose } from './prose.ts';
import type { Strings } from './strings.ts';
import { valueAt } from './yaml.ts';

/** What a text is to a reader: rules that do not hold for every text choose by this. */
export type Role =
	/** The text of a page. */
	| 'body'
	/** The title, description or label of a page. */
	| 'front'
	/** A string of the interface. */
	| 'interface'
	/** The value of a statement of the data: where numbers, fees and periods live, each with its source. */
	| 'statement'
	/** What else the data say: whom to ask, what a number is for, what a term means, how an operator is called. */
	| 'data'
	/** A sentence to say or show to somebody, or a label on a screen, in the language of the listener or of the screen. */
	| 'quoted'
	/** The name of a source, a company or a network, in a language of its own. */
	| 'name'
	/** The address of a source. */
	| 'address'
	/** What readers type into the search, in any spelling and script. */
	| 'alias';

/** A text a reader may see, and where an editor finds it. */
export interface Passage {
	file: string;
	/** The language it is written in; of a name, an address or an alias, one in which it may stand. */
	lang: Lang;
	role: Role;
	prose: Prose;
	/**
	 * Left out in the text of a page, where components print entries of the data. Elsewhere they would be printed as they
	 * are typed: a text of the checklist prints the number `[[id]]` names (`codes`), any other nothing (`text`).
	 */
	plain?: 'codes' | 'text';
}

/** The interface strings in which `[[id]]` becomes a number: those that the checklist passes to TextWithCodes. */
export const withCodes = /^checklist\.(?:hint|advice)\./;

const frontMatterTexts = [['title'], ['description'], ['sidebar', 'label'], ['prev', 'label'], ['next', 'label']];

/**
 * What the interface puts into a string when it prints it: `{{date}}`, the search box's `{q}`, `[COUNT]` of Pagefind and
 * of the checklist, and the number to dial that `[[id]]` names.
 */
export const placeholders = /\{\{[^}]*\}\}|\{[^{}]*\}|\[\[[^\]]*\]\]|\[[A-Z_]+\]/g;

/**
 * Returns every text that readers may see, from all files.
 * @param linkText 'drop' leaves out the text of links on pages
 */
export const passages = (content: Content, linkText: 'keep' | 'drop' = 'keep'): Passage[] =>
	passagesWith(linkText)(content);

/** Many rules use the same passages. */
const passagesWith = remember((linkText: 'keep' | 'drop') =>
	remember((content: Content): Passage[] => [
		...content.pages.flatMap((page) => ofPage(page, linkText)),
		...content.strings.flatMap(ofStrings),
		...Object.values(content.data).flatMap(({ entries }) => entries.flatMap(ofEntry)),
		...content.aliases.flatMap(({ locale, entries }) =>
			entries.flatMap((entry) => ofSearch(entry, locales[locale].lang, ['synonyms', 'phonetic', 'pages'])),
		),
		...content.questions.entries.flatMap((entry) => ofSearch(entry, langList.find((tag) => tag === entry.id) ?? 'en')),
	]),
);

/** Words that belong to another language than the page: `<Phrase lang="ur">…</Phrase>`, `<Menu>…</Menu>`. */
const quoted = new RegExp(
	`<(?:${componentsThat(({ isForeign }) => isForeign === true).join('|')})\\b([^<>]*)>([^<>]*)</`,
	'g',
);

function ofPage({ file, lang, body, frontMatter }: Page, linkText: 'keep' | 'drop'): Passage[] {
	const front = frontMatterTexts.flatMap((path): Passage[] => {
		const text = valueAt(frontMatter.value, path);
		if (typeof text !== 'string') return [];
		return [{ file, lang, role: 'front', prose: oneLine(text, frontMatter.lineOf(path)), plain: 'text' }];
	});
	const inside = [...body.matchAll(quoted)].map((match): Passage => {
		const [, attributes = '', words = ''] = match;
		const tag = /lang="([^"]*)"/.exec(attributes)?.[1] ?? 'en';
		const line = lineAt(body, match.index);
		const known = langList.find((one) => one === tag);
		// Words of a language that is not one of the site's (Roman Urdu) are not checked as any language.
		return { file, lang: known ?? lang, role: known ? 'quoted' : 'name', prose: oneLine(words, line) };
	});
	return [...front, { file, lang, role: 'body', prose: proseOf(body, linkText) }, ...inside];
}

function ofStrings({ file, lang, values, lineOf }: Strings): Passage[] {
	return [...values].map(([key, text]) => ({
		file,
		lang,
		role: 'interface',
		prose: oneLine(text.replace(placeholders, placeholder), lineOf(key)),
		plain: withCodes.test(key) ? 'codes' : 'text',
	}));
}

/** Fields that are shown unchanged, in whatever language they are written. */
const names: Readonly<Record<string, Role>> = {
	publisher: 'name',
	title: 'name',
	owner: 'name',
	network: 'name',
	latin: 'name',
	roman: 'name',
	address: 'address',
};

function ofEntry(entry: Entry): Passage[] {
	return valuesIn(entry).flatMap(({ file, path, value, lineOf }): Passage[] => {
		if (typeof value !== 'string') return [];
		const [above, key] = [path.at(-2) ?? '', path.at(-1) ?? ''];
		// A list under a language contains forbidden forms; only a string under a language is shown.
		const lang = langList.find((tag) => tag === key);
		const role = lang ? roleOf(file, above) : names[key];
		if (role === undefined) return [];
		// Phrases have placeholders, which components fill from facts.yaml.
		const text = value.replace(factInText, placeholder);
		return [{ file, lang: lang ?? 'en', role, prose: oneLine(text, lineOf()), plain: 'text' }];
	});
}

/** @param field the field that holds a text in every language */
function roleOf(file: string, field: string): Role {
	if (field !== 'text') return 'data';
	return file.endsWith('/phrases.yaml') ? 'quoted' : 'statement';
}

/** @param fields those that hold what readers type; none means all */
function ofSearch(entry: Entry, lang: Lang, fields?: readonly string[]): Passage[] {
	return valuesIn(entry).flatMap(({ file, path, value, lineOf }): Passage[] => {
		if (typeof value !== 'string' || (fields && !fields.includes(path[0] ?? ''))) return [];
		return [{ file, lang, role: 'alias', prose: oneLine(value, lineOf()), plain: 'text' }];
	});
}

/** Whether a text is prose for readers in its language, and not a name, an address or an alias. */
export const isProse = ({ role }: Passage): boolean => !['name', 'address', 'alias'].includes(role);

/** The tests of the lint look for the same patterns in the same texts hundreds of times. */
const matches = remember((pattern: RegExp) => remember((text: string) => [...text.matchAll(pattern)]));

/**
 * Looks for a pattern in a passage.
 * @param pattern with the flag `g`
 * @param explain what to say of a match, or nothing of a false alarm; the finding is about the words that match and their
 * line, unless it says otherwise
 */
export function search(
	{ file, prose }: Passage,
	pattern: RegExp,
	explain: (match: RegExpExecArray) => (Remedy & Partial<Finding>) | undefined,
): Finding[] {
	return matches(pattern)(prose.text).flatMap((match) => {
		const remedy = explain(match);
		return remedy ? { file, line: prose.lineAt(match.index), excerpt: match[0], ...remedy } : [];
	});
}
