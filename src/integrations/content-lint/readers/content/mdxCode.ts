import { componentsByName } from '../../../../components/registry/components.ts';
import { blank } from './lines.ts';

/** An `import` or `export` line, which MDX runs as code. */
export interface ProgramLine {
	index: number;
	text: string;
	/** Whether it is an `import` over several lines. MDX accepts it, but the rules read only one line. */
	isCut: boolean;
	/** The imported components and their module; undefined for other code. */
	componentImport: { names: string[]; from: string } | undefined;
}

/** Something that MDX reads as code: a tag, a tag without its `>`, a single `<` or `{`. */
export interface CodeToken {
	index: number;
	/** The tag; for a single character, the text from there on. */
	text: string;
	kind: 'tag' | 'cutTag' | 'character';
	/** The tag name as typed. */
	typed: string;
	/** The tag name with the letter case of the component that is meant. */
	name: string;
	/** `</Term>` */
	isClosing: boolean;
	/** `<Fact … />` */
	isSelfClosing: boolean;
}

/** What MDX reads as code on a page. */
interface MdxCode {
	lines: ProgramLine[];
	tokens: CodeToken[];
	/** The names in the import lines, also in lines with an error. */
	imported: ReadonlySet<string>;
	/** The page with program lines and text between backticks blanked; positions stay the same. */
	text: string;
}

const programLine = /^(?:import|export)\s.*$/gm;
const componentImportLine =
	/^import (?:\{ ?([A-Za-z, ]+?) ?\}|([A-Z][A-Za-z]*)) from (['"])(~\/components\/[A-Za-z/]+(?:\.astro)?)\3;?[ \t]*$/;
/** A tag, a single `<`, or a brace that does not start the id of a heading. */
const codeToken = /<!--|<(\/?)([A-Za-z][^\s<>/]*)[^<>]*?(\/?)>|<|\{(?!#[^{}\n]*\}[ \t]*$)/gm;
/** A component without its `>`. */
const cutTag = /^<(\/?)([A-Z][A-Za-z]*)(?:\s+\w+="[^"\n]*")*(?:\s*\/)?/;
const EXCERPT_LENGTH = 40;

/**
 * Finds what MDX reads as code on a page. Text between backticks or after a backslash is not code.
 * @param body the page with its front matter blanked
 */
export function mdxCodeOf(body: string): MdxCode {
	const readable = body.replace(/(`+)[^`\n]+\1|\\[<{]/g, blank);
	const lines = [...readable.matchAll(programLine)].map(({ index, 0: text }) => toProgramLine(index, text));
	const text = readable.replace(programLine, blank);
	const imported = new Set(lines.flatMap((line) => line.componentImport?.names ?? namesIn(body.slice(line.index))));
	return { lines, imported, text, tokens: [...text.matchAll(codeToken)].map((match) => toCodeToken(match, body)) };
}

function toProgramLine(index: number, text: string): ProgramLine {
	const [, several, single, , from = ''] = componentImportLine.exec(text) ?? [];
	const list = several ?? single;
	const componentImport = list === undefined ? undefined : { names: list.split(/[ ,]+/), from };
	return { index, text, isCut: !componentImport && /^import\s+\{[^}]*$/.test(text), componentImport };
}

/** The components in an import line with an error, so that they are not also reported as not imported. */
const namesIn = (program: string): string[] => program.split('from', 1)[0]?.match(/\b[A-Z]\w*/g) ?? [];

function toCodeToken(match: RegExpExecArray, body: string): CodeToken {
	const { index } = match;
	const [found, slash, typed, alone] = match;
	if (typed !== undefined)
		return { index, text: found, kind: 'tag', ...tagFields(typed, slash), isSelfClosing: alone === '/' };
	const [cut = '', cutSlash, cutName] = (found === '<' ? cutTag.exec(body.slice(index)) : null) ?? [];
	if (cutName !== undefined)
		return { index, text: cut, kind: 'cutTag', ...tagFields(cutName, cutSlash), isSelfClosing: false };
	const text = body.slice(index, index + EXCERPT_LENGTH);
	return { index, text, kind: 'character', ...tagFields('', ''), isSelfClosing: false };
}

/** Ignores letter case: MDX reads `<fact />` as an HTML tag, but the component is meant. */
function tagFields(typed: string, slash: string | undefined): Pick<CodeToken, 'typed' | 'name' | 'isClosing'> {
	const meant = [...componentsByName.keys()].find((name) => name.toLowerCase() === typed.toLowerCase());
	return { typed, name: meant ?? typed, isClosing: slash === '/' };
}
