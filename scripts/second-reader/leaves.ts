import { sourceLocale } from '../../src/config/locales.ts';
import { readPage } from '../../src/integrations/content-lint/readers/content/page.ts';
import { namesFile } from '../../src/schemas/names.ts';
import { readYaml, walkValues } from '../../src/integrations/content-lint/readers/content/yaml.ts';

/**
 * Every value of a file by its key path; a list is one value. For a page, the values of its front matter.
 * @returns undefined if the file cannot be parsed
 */
export function leavesOf(file: string, text: string): Leaves | undefined {
	const leaves = new Map<string, string>();
	if (text.trim() === '') return leaves;
	const schema = file === namesFile || /\/(?:aliases|questions|i18n)\//.test(file) ? 'failsafe' : 'core';
	// Only the text of a page counts here, not its language: a proposal may bring a new one.
	const { value } = file.endsWith('.mdx')
		? readPage(sourceLocale, '', file, text).frontMatter
		: readYaml(file, text, 1, schema);
	if (typeof value !== 'object' || value === null) return undefined;
	const lists = new Set<string>();
	for (const [path, inner] of walkValues(value)) {
		const where = path.join(' › ');
		if (Array.isArray(inner)) {
			lists.add(where);
			leaves.set(where, inner.filter(isScalar).map(String).join(', '));
		} else if (isScalar(inner) && !lists.has(path.slice(0, -1).join(' › '))) leaves.set(where, String(inner));
	}
	return leaves;
}

const isScalar = (value: unknown): boolean => typeof value !== 'object' || value === null;

/** The text of a page, without imports and comments. */
export const bodyOf = (file: string, text: string): string =>
	readPage(sourceLocale, '', file, text).body.replace(/^import .* from '~\/components\/.*$|\{\/\*[^]*?\*\/\}/gm, '');

/** The values of a file by their key paths. */
export type Leaves = ReadonlyMap<string, string>;

/** The keys under which two versions of a file differ. */
export const differing = (old: Leaves, now: Leaves): string[] =>
	[...new Set([...old.keys(), ...now.keys()])].filter((where) => old.get(where) !== now.get(where));
