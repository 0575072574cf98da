import { locales, type Lang, type Locale } from '../../../../config/locales.ts';
import { readYaml, type Yaml } from './yaml.ts';

/** A page as read from its file. */
export interface Page {
	/** Path from the project's root. */
	file: string;
	locale: Locale;
	lang: Lang;
	/** Its address without the language; the start page is `index`. */
	slug: string;
	/** The whole file, with line ends as git stores them. */
	source: string;
	/** The front matter between the `---` lines. */
	frontMatter: Yaml;
	/**
	 * The rest of the file, with the front matter blanked out, so that line numbers stay the same. Empty if the front matter
	 * cannot be parsed, because then it is unknown where the text begins.
	 */
	body: string;
}

const frontMatterBlock = /^---[ \t]*\n([\s\S]*?)^---[ \t]*$/m;

/** Folder of the pages, from the project's root. */
export const docsFolder = 'src/content/docs';

/** Where the page with this slug is kept in a language. */
export function pageFile(locale: Locale, slug: string): string {
	return `${docsFolder}/${locale}/${slug}.mdx`;
}

/** The address of a page on the site: `/en/steps/`. */
export function addressOf({ locale, slug }: Page): string {
	return slug === 'index' ? `/${locale}/` : `/${locale}/${slug}/`;
}

/** A picture as Markdown writes it, `![words](address)`. */
export const image = /!\[([^\]\n]*)\]\(([^()\n]*)\)/g;

/** The text of a page without pictures, which have their own rule. Line numbers and positions stay the same. */
export function withoutImages(body: string): string {
	return body.replace(image, (whole) => ' '.repeat(whole.length));
}

/**
 * Parses the file of a page.
 * @param text the file; Windows line ends are taken for plain ones, as git does
 */
export function readPage(locale: Locale, slug: string, file: string, text: string): Page {
	const source = text.replaceAll('\r\n', '\n');
	const match = frontMatterBlock.exec(source);
	const block = match?.index === 0 ? match : undefined;
	const frontMatter = block ? readYaml(file, block[1] ?? '', 2) : withoutFrontMatter(file, source);
	const body = block ? block[0].replace(/[^\n]/g, ' ') + source.slice(block[0].length) : source;
	return {
		file,
		locale,
		lang: locales[locale].lang,
		slug,
		source,
		frontMatter,
		body: frontMatter.broken.length > 0 ? '' : body,
	};
}

function withoutFrontMatter(file: string, source: string): Yaml {
	const lines = source.split('\n');
	const isEmpty = source.trim() === '';
	const hasStart = /^---[ \t]*$/.test(lines[0] ?? '');
	const [message, fix] = isEmpty
		? ['The file is empty.', 'Put the page back, or delete it in every language.']
		: hasStart
			? ['The front matter does not end: its second line --- is missing here.', endFix(lines[endOfFields(lines)] ?? '')]
			: [
					'The page does not start with its front matter: a line ---, then title, description, reviewed and so on, then a line ---.',
					'If only the first line --- is missing, put it back. If all is, copy the lines from the first --- to the second --- of another page to the top of this one, and change what they say.',
				];
	const at = hasStart ? endOfFields(lines) : 0;
	const problem = { file, line: at + 1, excerpt: isEmpty ? '(nothing)' : (lines[at] ?? ''), message, fix };
	return { file, value: undefined, broken: [problem], lineOf: () => 1 };
}

const endFix = (line: string): string =>
	/^[-–—\s]+$/.test(line)
		? 'Write three dashes and nothing else in place of this line: ---'
		: 'Put a line with three dashes and nothing else above this one: ---';

/** The first line below the fields of a front matter: neither a field, nor what belongs to the one above it. */
function endOfFields(lines: readonly string[]): number {
	const at = lines.findIndex((line, index) => index > 0 && !/^(?:[A-Za-z]+:(?:\s|$)|\s+\S|#\s|$)/.test(line));
	return at < 0 ? 0 : at;
}

/** What the name of a page may be: small letters, digits, and - between words. */
export const slugShape = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)*$/;
