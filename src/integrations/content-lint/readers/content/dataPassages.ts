import { langList, latinLang, type Lang } from '../../../../config/locales.ts';
import { factInText, objectReplacement } from '../../../../lib/placeholders.ts';
import { valuesIn, type Entry } from './data.ts';
import type { Passage, Role } from './passages.ts';
import { oneLine } from './prose.ts';
import type { Strings } from './strings.ts';

/** Keys of interface strings in which `[[id]]` becomes a number: the checklist passes them to TextWithCodes. */
export const stringsWithCodes = /^checklist\.(?:hint|advice)\./;

/**
 * Slots that the site fills in: `{{date}}`, `{q}` of the search box, `[COUNT]` of Pagefind, `[LEFT]` of the checklist,
 * `[[id]]` for a number to dial.
 */
export const slots = /\{\{[^}]*\}\}|\{[^{}]*\}|\[\[[^\]]*\]\]|\[[A-Z_]+\]/g;

/** Returns the texts of the interface of one language. */
export function stringPassages({ file, lang, values, lineOf }: Strings): Passage[] {
	return [...values].map(([key, text]) => ({
		file,
		lang,
		role: 'interface',
		prose: oneLine(text.replace(slots, objectReplacement), lineOf(key)),
		plain: stringsWithCodes.test(key) ? 'codes' : 'text',
	}));
}

/** Fields whose values are in any language. */
const nameRoles: Readonly<Record<string, Role>> = {
	publisher: 'name',
	title: 'name',
	owner: 'name',
	network: 'name',
	latin: 'name',
	roman: 'name',
	address: 'address',
};

/** Returns the texts of an entry of the data. */
export function entryPassages(entry: Entry): Passage[] {
	return valuesIn(entry).flatMap(({ file, path, value, lineOf }): Passage[] => {
		if (typeof value !== 'string') return [];
		const [above, key] = [path.at(-2) ?? '', path.at(-1) ?? ''];
		// The forbidden forms of a language are not shown; they are in a list, so their key is no language.
		const lang = langList.find((tag) => tag === key);
		const role = lang ? roleOf(file, above) : nameRoles[key];
		if (role === undefined) return [];
		// Components fill these placeholders from facts.yaml.
		const text = value.replace(factInText, objectReplacement);
		return [{ file, lang: lang ?? latinLang, role, prose: oneLine(text, lineOf()), plain: 'text' }];
	});
}

/** @param field the key above the language tags */
function roleOf(file: string, field: string): Role {
	if (field !== 'text') return 'data';
	return file.endsWith('/phrases.yaml') ? 'quoted' : 'statement';
}

/**
 * Returns all texts of an entry that are of one kind.
 * @param fields the top-level fields to read; default: all
 */
export function listedPassages(entry: Entry, lang: Lang, role: Role, fields?: readonly string[]): Passage[] {
	return valuesIn(entry).flatMap(({ file, path, value, lineOf }): Passage[] => {
		if (typeof value !== 'string' || (fields && !fields.includes(path[0] ?? ''))) return [];
		return [{ file, lang, role, prose: oneLine(value, lineOf()), plain: 'text' }];
	});
}
