import { componentOf } from '../../../../components/registry.ts';

/** A line that MDX runs as a program before it shows the page. */
export interface ProgramLine {
	index: number;
	text: string;
	/** Whether it is an `import` that goes on below; MDX would take it, and the checks read one line. */
	isCut: boolean;
	/** The components it brings in, and from where; nothing for any other program. */
	brings: { names: string[]; from: string } | undefined;
}

/** A sign at which MDX stops to read text: a tag, a tag that lost its `>`, a lone `<`, a brace. */
export interface CodeSign {
	index: number;
	/** The tag as it stands; of a lone sign, the words that begin with it. */
	text: string;
	kind: 'tag' | 'cutTag' | 'sign';
	/** The name of a tag as it was typed. */
	typed: string;
	/** The same with the letters of the component that is meant, if there is one. */
	name: string;
	/** Whether it is `</Term>`. */
	isEnd: boolean;
	/** Whether it ends by itself, `<Fact … />`. */
	isAlone: boolean;
}

/** What MDX reads as code on a page. */
export interface MdxCode {
	lines: ProgramLine[];
	signs: CodeSign[];
	/** The names that the lines bring in, or were to bring in. */
	imported: ReadonlySet<string>;
	/** The page with blanks for the lines, and for what is quoted between backticks; places stay. */
	text: string;
}

const programLine = /^(?:import|export)\s.*$/gm;
/** Import lines of components. */
const bringsIn =
	/^import (?:\{ ?([A-Za-z, ]+?) ?\}|([A-Z][A-Za-z]*)) from (['"])(~\/components\/[A-Za-z/]+(?:\.astro)?)\3;?[ \t]*$/;
/** Tags, a lone `<`, a brace that is not the id of a heading. */
const sign = /<!--|<(\/?)([A-Za-z][^\s<>/]*)[^<>]*?(\/?)>|<|\{(?!#[^{}\n]*\}[ \t]*$)/gm;
/** What is left of a component that lost its `>`. */
const cutTag = /^<(\/?)([A-Z][A-Za-z]*)(?:\s+\w+="[^"\n]*")*(?:\s*\/)?/;
const EXCERPT_LENGTH = 40;

/**
 * Finds what MDX reads as code on a page; between backticks and behind a backslash it reads text.
 * @param body text of the page, without its front matter
 */
export function mdxCodeOf(body: string): MdxCode {
	const readable = body.replace(/(`+)[^`\n]+\1|\\[<{]/g, blank);
	const lines = [...readable.matchAll(programLine)].map(({ index, 0: text }) => lineOf(index, text));
	const text = readable.replace(programLine, blank);
	const imported = new Set(lines.flatMap((line) => line.brings?.names ?? namesIn(body.slice(line.index))));
	return { lines, imported, text, signs: [...text.matchAll(sign)].map((match) => signOf(match, body)) };
}

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

function lineOf(index: number, text: string): ProgramLine {
	const [, several, one, , from = ''] = bringsIn.exec(text) ?? [];
	const list = several ?? one;
	const brings = list === undefined ? undefined : { names: list.split(/[ ,]+/), from };
	return { index, text, isCut: !brings && /^import\s+\{[^}]*$/.test(text), brings };
}

/** The components that a line was to bring in, whatever is wrong with it: they are not missed a second time. */
const namesIn = (program: string): string[] => program.split('from', 1)[0]?.match(/\b[A-Z]\w*/g) ?? [];

function signOf(match: RegExpExecArray, body: string): CodeSign {
	const { index } = match;
	const [found, slash, typed, alone] = match;
	if (typed !== undefined) return { index, text: found, kind: 'tag', ...tagOf(typed, slash), isAlone: alone === '/' };
	const [cut = '', cutSlash, cutName] = (found === '<' ? cutTag.exec(body.slice(index)) : null) ?? [];
	if (cutName !== undefined) return { index, text: cut, kind: 'cutTag', ...tagOf(cutName, cutSlash), isAlone: false };
	const text = body.slice(index, index + EXCERPT_LENGTH);
	return { index, text, kind: 'sign', ...tagOf('', ''), isAlone: false };
}

/** MDX takes `<fact />` for a tag of the web: the component is found whatever its letters. */
function tagOf(typed: string, slash: string | undefined): Pick<CodeSign, 'typed' | 'name' | 'isEnd'> {
	const meant = [...componentOf.keys()].find((name) => name.toLowerCase() === typed.toLowerCase());
	return { typed, name: meant ?? typed, isEnd: slash === '/' };
}
