import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import type { Lang } from '../../locales.ts';

const words = z.array(z.string().trim().min(1));

/** What editors keep in src/content/aliases/<language>.yaml. */
const aliasFile = z.strictObject({
	stopWords: words.describe('words without meaning in a question; they are not searched for'),
	sayings: z
		.record(z.string(), words)
		.describe('a word or compound of the pages, or several with / between: the other words, spellings and scripts readers type for it'),
	pages: z
		.record(z.string(), words)
		.describe('slug or slug#section: what readers ask when this is the answer'),
	weights: z.record(z.string(), z.coerce.number().positive()).default({}).describe('slug: below 1 for pages that repeat others'),
	foreign: z.record(z.string(), words).default({}).describe('language tag: words that show a reader of that language'),
});
export type Aliases = z.infer<typeof aliasFile>;

/**
 * Reads the aliases of one language.
 * @throws Error that names the file and what is wrong in it
 */
export async function readAliases(root: URL, lang: Lang): Promise<Aliases> {
	const file = new URL(`src/content/aliases/${lang}.yaml`, root);
	// Everything is text here: a code such as 0800 is not a number.
	const result = aliasFile.safeParse(parse(await readFile(file, 'utf8'), { schema: 'failsafe' }));
	if (!result.success) throw new Error(`${file.pathname}: ${z.prettifyError(result.error)}`);
	return result.data;
}

/**
 * Makes sure each alias belongs to a page or section that exists.
 * @param known `slug` and `slug#section` of everything there is
 * @throws Error naming the entries that lead nowhere
 */
export function checkTargets(aliases: Aliases, known: ReadonlySet<string>, lang: Lang): void {
	const lost = [...Object.keys(aliases.pages), ...Object.keys(aliases.weights)].filter((key) => !known.has(key));
	if (!lost.length) return;
	throw new Error(
		`src/content/aliases/${lang}.yaml names pages or sections that do not exist: ${lost.join(', ')}. ` +
			'Write slug or slug#section, as in the address of the page.',
	);
}
