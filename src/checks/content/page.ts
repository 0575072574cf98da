import { locales, type Lang, type Locale } from '../../locales.ts';
import { error } from '../problem.ts';
import { readYaml, type Yaml } from './yaml.ts';

/** A page as its file holds it. */
export interface Page {
	/** Path from the project's root. */
	file: string;
	locale: Locale;
	lang: Lang;
	/** Its address without the language; the start page is `index`. */
	slug: string;
	/** The whole file, with line ends as git stores them. */
	source: string;
	/** What stands between the `---` lines. */
	frontMatter: Yaml;
	/** The rest; the front matter is blanked out, so that lines count as in the file. */
	body: string;
}

const frontMatterBlock = /^---[ \t]*\n([\s\S]*?)^---[ \t]*$/m;

/** Folder of the pages, from the project's root. */
export const docsFolder = 'src/content/docs';

/** Where the page with this slug is kept in a language. */
export function pageFile(locale: Locale, slug: string): string {
	return `${docsFolder}/${locale}/${slug}.mdx`;
}

/**
 * Takes a page's file apart.
 * @param text the file; Windows line ends are taken for plain ones, as git does
 */
export function readPage(locale: Locale, slug: string, file: string, text: string): Page {
	const source = text.replaceAll('\r\n', '\n');
	const match = frontMatterBlock.exec(source);
	const block = match?.index === 0 ? match : undefined;
	return {
		file,
		locale,
		lang: locales[locale].lang,
		slug,
		source,
		frontMatter: block ? readYaml(file, block[1] ?? '', 2) : withoutFrontMatter(file, source),
		body: block ? block[0].replace(/[^\n]/g, ' ') + source.slice(block[0].length) : source,
	};
}

function withoutFrontMatter(file: string, source: string): Yaml {
	const isEmpty = source.trim() === '';
	const problem = error(
		{ file, line: 1 },
		{
			text: isEmpty ? '(nothing)' : (source.split('\n')[0] ?? ''),
			wrong: isEmpty
				? 'The file is empty.'
				: 'The page does not start with its front matter: a line ---, then title, description, reviewed and so on, then a line ---.',
			mend: isEmpty
				? 'Put the page back, or delete it in all three languages.'
				: 'Copy the lines from the first --- to the second --- of another page to the top of this one, and change what they say.',
		},
	);
	return { file, value: undefined, broken: [problem], lineOf: () => 1 };
}
