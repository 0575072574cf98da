import { transform } from 'lightningcss';
import postcss from 'postcss';
import { PurgeCSS } from 'purgecss';
import { dropException, dropOtherLanguages, dropOverridden, nameAlternatives } from './rules.ts';
import type { UsedNames } from './usedNames.ts';

/** Attributes that states put on elements: a rule for them stays though no built page has them. */
const stateAttributes = ['open', 'popover', 'inert', 'hidden', 'disabled', 'checked', 'data-theme', 'data-save-data', 'aria-expanded', 'aria-selected', 'aria-busy', 'aria-invalid'];

const purger = new PurgeCSS();

/** The same question is asked for every page of a kind: a site of thousands of pages has no more than some sixty kinds. */
const answers = new Map<string, Promise<string>>();
const vocabularies = new Map<string, ReadonlySet<string>>();

/** Every word of a style sheet's selectors. A name of a page that is not among them meets no rule. */
function vocabularyOf(css: string): ReadonlySet<string> {
	const known = vocabularies.get(css);
	if (known) return known;
	const vocabulary = new Set<string>();
	postcss.parse(css).walkRules(({ selector }) => {
		for (const word of selector.replaceAll('\\', '').match(/[\w:-]+/g) ?? []) {
			for (const name of [word, ...word.split(':')]) vocabulary.add(name);
		}
	});
	vocabularies.set(css, vocabulary);
	return vocabulary;
}

/**
 * The rules of `css` that a page can use, minified.
 * @param css the whole style of the page
 * @param names the names in its markup
 * @param words names that scripts may add to it
 * @param kept custom properties that something outside the page's styles uses
 * @param lang the language of the page, a BCP 47 tag
 */
export function usedStyles(css: string, names: UsedNames, words: ReadonlySet<string>, kept: string[], lang: string): Promise<string> {
	const vocabulary = vocabularyOf(css);
	const met = (set: ReadonlySet<string>) => [...set].filter((name) => vocabulary.has(name)).sort();
	const content = {
		attributes: { names: met(names.attributes), values: met(names.values) },
		classes: met(names.classes),
		ids: met(names.ids),
		tags: met(names.tags),
		undetermined: met(words),
	};
	const key = JSON.stringify([css.length, lang, content]);
	const answer = answers.get(key) ?? purge(css, content, kept, lang);
	answers.set(key, answer);
	return answer;
}

/** What PurgeCSS calls the detailed result of an extractor: the names by their kind. */
type Content = Record<'classes' | 'ids' | 'tags' | 'undetermined', string[]> & { attributes: Record<'names' | 'values', string[]> };

async function purge(css: string, content: Content, kept: string[], lang: string): Promise<string> {
	const root = postcss.parse(css);
	dropOverridden(root);
	dropOtherLanguages(root, lang);
	nameAlternatives(root);
	if (!content.classes.includes('not-content') && !content.undetermined.includes('not-content')) dropException(root);
	const [result] = await purger.purge({
		content: [{ raw: '', extension: 'html' }],
		css: [{ raw: root.toString() }],
		defaultExtractor: () => content,
		dynamicAttributes: stateAttributes,
		// Named only inside `:not(:where(…))`: PurgeCSS would take the whole rule for unused.
		safelist: { standard: ['not-content'], variables: kept },
		variables: true,
		keyframes: true,
	});
	if (!result) throw new Error('PurgeCSS gave no answer for the styles of a page.');
	return transform({ filename: 'page.css', code: Buffer.from(result.css), minify: true }).code.toString();
}
