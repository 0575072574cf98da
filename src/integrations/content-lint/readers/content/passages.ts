import { componentNamesWhere } from '../../../../components/registry/components.ts';
import { langList, latinLang, locales, type Lang } from '../../../../config/locales.ts';
import { memoize } from '../../../../lib/memoize.ts';
import { tagOfQuestions } from '../../../../schemas/aliases.ts';
import type { Content } from './content.ts';
import { entryPassages, listedPassages, stringPassages } from './dataPassages.ts';
import type { Page } from './page.ts';
import { lineAt, oneLine, proseOf, type Prose } from './prose.ts';
import { valueAt } from './yaml.ts';

/** The kind of a text; many rules check only some kinds. */
export type Role =
	/** The text of a page. */
	| 'body'
	/** The title, description or label of a page. */
	| 'front'
	/** An interface string. */
	| 'interface'
	/** The value of a statement in the data. It may hold numbers, fees and periods, because it has a source. */
	| 'statement'
	/** Other texts of the data: the purpose of a number, the meaning of a term, the name of an operator. */
	| 'data'
	/** A sentence to say to somebody, or a label on a screen, in the language of the listener or of the screen. */
	| 'quoted'
	/** The name of a source, a company or a network, in any language. */
	| 'name'
	/** The address of a source. */
	| 'address'
	/** Words that readers type into the search, in any spelling and script. */
	| 'alias';

/** A text that readers may see, and its place. */
export interface Passage {
	file: string;
	/** The language of the text. Names, addresses and aliases need not be in it. */
	lang: Lang;
	role: Role;
	prose: Prose;
	/**
	 * Undefined where components work: in the text of a page. In texts of the checklist, `[[id]]` shows a number
	 * (`codes`); in all other texts nothing is replaced (`text`).
	 */
	plain?: 'codes' | 'text';
}

const frontMatterTexts = [['title'], ['description'], ['sidebar', 'label'], ['prev', 'label'], ['next', 'label']];

/**
 * Returns all texts that readers may see.
 * @param linkText 'drop' leaves out the text of links on pages
 */
export const passages = (content: Content, linkText: 'keep' | 'drop' = 'keep'): Passage[] =>
	passagesWith(linkText)(content);

/** Cached, because many rules use the same passages. */
const passagesWith = memoize((linkText: 'keep' | 'drop') =>
	memoize((content: Content): Passage[] => [
		...content.pages.flatMap((page) => pagePassages(page, linkText)),
		...content.strings.flatMap(stringPassages),
		...Object.values(content.data).flatMap(({ entries }) => entries.flatMap(entryPassages)),
		...content.aliases.flatMap(({ locale, entries }) =>
			entries.flatMap((entry) =>
				listedPassages(entry, locales[locale].lang, 'alias', ['synonyms', 'phonetic', 'pages']),
			),
		),
		...content.questions.entries.flatMap((entry) =>
			listedPassages(entry, langList.find((tag) => tag === tagOfQuestions(entry.id)) ?? latinLang, 'alias'),
		),
		...content.names.entries.flatMap((entry) => listedPassages(entry, latinLang, 'name')),
	]),
);

/** Words in another language than the page: `<Phrase lang="ur">…</Phrase>`, `<Menu>…</Menu>`. */
const quotedWords = new RegExp(
	`<(?:${componentNamesWhere(({ isForeign }) => isForeign === true).join('|')})\\b([^<>]*)>([^<>]*)</`,
	'g',
);

function pagePassages({ file, lang, body, frontMatter }: Page, linkText: 'keep' | 'drop'): Passage[] {
	const front = frontMatterTexts.flatMap((path): Passage[] => {
		const text = valueAt(frontMatter.value, path);
		if (typeof text !== 'string') return [];
		return [{ file, lang, role: 'front', prose: oneLine(text, frontMatter.lineOf(path)), plain: 'text' }];
	});
	const inside = [...body.matchAll(quotedWords)].map((match): Passage => {
		const [, attributes = '', words = ''] = match;
		const tag = /lang="([^"]*)"/.exec(attributes)?.[1] ?? latinLang;
		const line = lineAt(body, match.index);
		const known = langList.find((siteLang) => siteLang === tag);
		// Words in a language that the site does not have (Roman Urdu) get no language check.
		return { file, lang: known ?? lang, role: known ? 'quoted' : 'name', prose: oneLine(words, line) };
	});
	return [...front, { file, lang, role: 'body', prose: proseOf(body, linkText) }, ...inside];
}

/** Whether a text is prose in its language, not a name, an address or an alias. */
export const isProse = ({ role }: Passage): boolean => !['name', 'address', 'alias'].includes(role);

/** Whether a text may hold numbers and addresses of the data, because no component can show them there. */
export const mayHoldData = ({ role, file }: Passage): boolean =>
	['statement', 'name', 'alias'].includes(role) || (role === 'data' && !file.endsWith('/glossary.yaml'));

/** Whether it is prose, or a sentence to say in Latin letters. */
export const isSpoken = (passage: Passage): boolean => isProse(passage) || isRoman(passage);

/** Whether it is a sentence to say in Latin letters. It may be in any language that is written so. */
export const isRoman = ({ role, file }: Passage): boolean => role === 'name' && file.endsWith('/phrases.yaml');
