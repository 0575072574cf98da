import { locales, type Lang, type Locale } from '../../../../config/locales.ts';
import { blank } from './lines.ts';
import { readYaml, type Yaml } from './yaml.ts';

/** A page. */
export interface Page {
	/** Path from the project's root. */
	file: string;
	locale: Locale;
	lang: Lang;
	/** The address without the language; `index` for the start page. */
	slug: string;
	/** The whole file with LF line ends. */
	source: string;
	/** The front matter between the `---` lines. */
	frontMatter: Yaml;
	/**
	 * The file with its front matter blanked, so that line numbers stay the same. Empty if the front matter cannot be
	 * parsed, because the start of the text is unknown then.
	 */
	body: string;
}

const frontMatterBlock = /^---[ \t]*\n([\s\S]*?)^---[ \t]*$/m;

export const docsFolder = 'src/content/docs';

/** Returns the path of a page from the project's root. */
export function pageFile(locale: Locale, slug: string): string {
	return `${docsFolder}/${locale}/${slug}.mdx`;
}

/** Returns the address of a page on the site: `/en/steps/`. */
export function addressOf({ locale, slug }: Page): string {
	return slug === 'index' ? `/${locale}/` : `/${locale}/${slug}/`;
}

/** Groups pages by address: each group is one page in its languages. */
export const versionsOf = (pages: readonly Page[]): Page[][] => [...Map.groupBy(pages, ({ slug }) => slug).values()];

/** `![words](address)` */
export const imagePattern = /!\[([^\]\n]*)\]\(([^()\n]*)\)/g;

/** Blanks the images of a page; positions stay the same. */
export function withoutImages(body: string): string {
	return body.replace(imagePattern, blank);
}

/**
 * Parses the file of a page.
 * @param text the file, with LF or CRLF line ends
 */
export function readPage(locale: Locale, slug: string, file: string, text: string): Page {
	const source = text.replaceAll('\r\n', '\n');
	const match = frontMatterBlock.exec(source);
	const block = match?.index === 0 ? match : undefined;
	const frontMatter = block ? readYaml(file, block[1] ?? '', 2) : missingFrontMatter(file, source);
	const body = block ? blank(block[0]) + source.slice(block[0].length) : source;
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

function missingFrontMatter(file: string, source: string): Yaml {
	const lines = source.split('\n');
	const isEmpty = source.trim() === '';
	const hasStart = /^---[ \t]*$/.test(lines[0] ?? '');
	const [message, fix] = isEmpty
		? ['The file is empty.', 'Put the page back, or delete it in every language.']
		: hasStart
			? [
					'The front matter does not end: its second line --- is missing here.',
					closingLineFix(lines[endOfFields(lines)] ?? ''),
				]
			: [
					'The page does not start with its front matter: a line ---, then title, description, compared and so on, then a line ---.',
					'If only the first line --- is missing, put it back. If all is, copy the lines from the first --- to the second --- of another page to the top of this one, and change what they say.',
				];
	const at = hasStart ? endOfFields(lines) : 0;
	const problem = { file, line: at + 1, excerpt: isEmpty ? '(nothing)' : (lines[at] ?? ''), message, fix };
	return { file, value: undefined, broken: [problem], lineOf: () => 1 };
}

const closingLineFix = (line: string): string =>
	/^[-–—\s]+$/.test(line)
		? 'Write three dashes and nothing else in place of this line: ---'
		: 'Put a line with three dashes and nothing else above this one: ---';

/** The index of the first line that is neither a field of the front matter nor the continuation of one. */
function endOfFields(lines: readonly string[]): number {
	const at = lines.findIndex((line, index) => index > 0 && !/^(?:[A-Za-z]+:(?:\s|$)|\s+\S|#\s|$)/.test(line));
	return at < 0 ? 0 : at;
}

/** Lower-case words joined by `-`, in folders. */
export const slugShape = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)*$/;
