import { componentOf, componentsThat, importLine } from '../../../../components/registry.ts';
import { didYouMean } from '../../readers/content/closest.ts';
import type { Content } from '../../readers/content/content.ts';
import { lineAt } from '../../readers/content/prose.ts';
import { finding, truncate, type Finding } from '../../problem.ts';
import type { Rule } from '../../rule.ts';

/** Import lines of components. Other code at the start of a page is refused. */
const bringsIn =
	/^import (?:\{ ?([A-Za-z, ]+?) ?\}|([A-Z][A-Za-z]*)) from (['"])~\/components\/[A-Za-z/]+(?:\.astro)?\3;?[ \t]*$/;
const programLine = /^(?:import|export)\s.*$/gm;

/** Components with content between their tags. */
const withWords = componentsThat(({ holds }) => holds !== undefined);

/** What MDX reads as code: tags, a lone `<`, a brace that is not the id of a heading. */
const code = /<!--|<(\/?)([A-Za-z][^\s<>/]*)([^<>]*?)(\/?)>|<|\{(?!#[^{}\n]*\}[ \t]*$)/gm;

/**
 * Pages contain only text and our components, no HTML and no code. What MDX cannot parse would stop the build with a
 * message for programmers; what it can parse (a script, a form, a tel: link) would reach readers unchecked.
 */
export const tags: Rule<Content> = {
	id: 'markdown/code',
	reads: 'page text',
	refuses: 'Web code, a program, a component that is unknown, not imported or not closed.',
	silences: 'line',
	check: (content) =>
		content.pages.flatMap(({ file, body }) => {
			const at = (index: number, text: string, [message, fix]: Fault): Finding =>
				finding({ file, line: lineAt(body, index) }, { excerpt: truncate(text), message, fix });
			const problems: Finding[] = [];
			const imported = new Set<string>();
			const text = body.replace(/(`+)[^`\n]+\1|\\[<{]/g, blank).replace(programLine, (line, index: number) => {
				const names = bringsIn.exec(line);
				const isCut = !names && /^import\s+\{[^}]*$/.test(line);
				if (isCut) problems.push(at(index, line, cut));
				else if (!names) problems.push(at(index, line, program));
				else if (/ as /.test(line)) problems.push(at(index, line, renamed));
				else {
					const from = /from ['"]([^'"]*)/.exec(line)?.[1];
					const all = (names[1] ?? names[2] ?? '').split(/[ ,]+/);
					const none = all.filter((name) => !componentOf.has(name));
					const strange = all.filter((name) => componentOf.has(name) && componentOf.get(name)?.from !== from);
					if (none.length > 0) problems.push(at(index, line, notForPages(none)));
					else if (strange.length > 0) problems.push(at(index, line, fromElsewhere(strange)));
				}
				// Whatever is wrong with the line: the components it was to bring in are not missed a second time.
				if (isCut || !names)
					for (const [name] of body
						.slice(index)
						.split('from', 1)[0]
						?.matchAll(/\b[A-Z]\w*/g) ?? [])
						imported.add(name);
				for (const name of (names?.[1] ?? names?.[2] ?? '').split(/[ ,]+/)) imported.add(name);
				return blank(line);
			});
			const forgotten: [name: string, index: number, found: string][] = [];
			let forgottenAt = 0;
			let open: { name: string; index: number; text: string } | undefined;
			const folds: { name: string; index: number; text: string }[] = [];
			const leaveOpen = (): void => {
				if (open) problems.push(at(open.index, open.text, unclosed(open.name)));
				open = undefined;
			};
			for (const match of text.matchAll(code)) {
				const { index } = match;
				const [found, slash, typed, , isAlone] = match;
				const name = typed && (spelt(typed) ?? typed);
				if (name !== typed) problems.push(at(index, found, smallLetters(found, typed ?? '', name ?? '')));
				if (name === undefined) {
					problems.push(at(index, body.slice(index, index + 40), faultOf(found, body.slice(index + 1))));
					if (open && body.startsWith(`</${open.name}`, index)) open = undefined;
				} else if (!/^[A-Z]/.test(name)) problems.push(at(index, found, webCode));
				else if (!imported.has(name) && name === typed) {
					// A page that lost its import line is reported once, and not at every component.
					if (!componentOf.has(name)) problems.push(at(index, found, unknown(name)));
					else if (forgotten.push([name, index, found]) === 1) forgottenAt = problems.length;
				} else if (!isAlone && componentOf.get(name)?.holds === 'paragraphs') {
					leaveOpen();
					// Its tags stand on lines of their own, or MDX would make a paragraph around one of them.
					if (lineAround(text, index).replace(found, '').trim() !== '') problems.push(at(index, found, notAlone(name)));
					if (slash !== '/') folds.push({ name, index, text: found });
					else if (!folds.pop()) problems.push(at(index, found, unopened(name)));
				} else if (!isAlone) {
					const closes = slash === '/' && open?.name === name && !/\n\s*\n/.test(text.slice(open.index, index));
					if (!closes) leaveOpen();
					if (slash === '/' && !closes) problems.push(at(index, found, unopened(name)));
					open = slash === '/' ? undefined : { name, index, text: found };
				}
			}
			leaveOpen();
			for (const fold of folds) problems.push(at(fold.index, fold.text, unclosedFold(fold.name)));
			const [first] = forgotten;
			if (first) {
				const names = [...new Set(forgotten.map(([name]) => name))];
				problems.splice(forgottenAt, 0, at(first[1], first[2], notImported(names)));
			}
			return problems;
		}),
};

/** What is wrong, and how to correct it. */
type Fault = [message: string, fix: string];

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

const program: Fault = [
	'This line is read as a program.',
	"If it is text, begin it with another word. If it is to bring a component in, copy the line from a page that has it: import { Dial } from '~/components/facts';",
];
const cut: Fault = [
	'A line that brings components in stands on one line.',
	"Write it on one line: import { Dial, Fact } from '~/components/facts';",
];
const renamed: Fault = [
	'A component keeps its name.',
	"Take “as” and the other name out, and write the component by its own name: import { Dial } from '~/components/facts';",
];
const webCode: Fault = [
	'Web code (HTML) cannot stand on a page.',
	'Write [words](/en/steps/) for a link, <Site id="…" /> for an official address, <Dial id="…" /> for a number, **words** for bold; delete the rest.',
];

/** The component whose name was typed in other letters than its own: MDX takes `<fact />` for a tag of the web. */
function spelt(typed: string): string | undefined {
	return [...componentOf.keys()].find((name) => name.toLowerCase() === typed.toLowerCase());
}

function smallLetters(found: string, typed: string, name: string): Fault {
	return [`There is no component ${typed}; capital letters count.`, `Did you mean ${found.replace(typed, name)}?`];
}

/** @param rest what stands behind the sign that was found */
function faultOf(found: string, rest: string): Fault {
	if (found === '<!--' || (found === '{' && rest.startsWith('/*')))
		return [
			'A remark for colleagues cannot stand on a page, not even a hidden one.',
			'Delete it, and say it in the description of your change.',
		];
	const [, tag] = /^(\/?[A-Z][A-Za-z]*(?:\s+\w+="[^"\n]*")*)/.exec(rest) ?? [];
	if (found === '<' && tag !== undefined)
		return [
			'This component is not closed with a >.',
			`Write <${tag}${/="/.test(tag) && !withWords.includes(/^\/?(\w+)/.exec(tag)?.[1] ?? '') ? ' /' : ''}>.`,
		];
	return found === '{'
		? [
				'What stands after { is read as a program.',
				'Use ( and ) instead. {#id} stands only at the end of a heading, with nothing behind it.',
			]
		: ['A < on its own is read as the start of a component.', 'Say it in words, “less than”.'];
}

function unknown(name: string): Fault {
	return [
		`There is no component ${name}.`,
		`${didYouMean(name, [...componentOf.keys()])} Capital letters count.`.trim(),
	];
}

function notImported(names: string[]): Fault {
	// Those that come from the same place share a line.
	const byPlace = Map.groupBy(names, (name) => componentOf.get(name)?.from ?? '');
	const wanted = [...byPlace].map(([from, those]) => importLine(those, from));
	const list = names.join(', ');
	return [
		`This page does not say where ${list} comes from.`,
		`Put this below the second --- line, or add ${list} to the line that is there:\n${wanted.join('\n')}`,
	];
}

/** The line stands on the page and names another place: what the page then prints is nobody's to answer for. */
function fromElsewhere(names: string[]): Fault {
	const [, fix] = notImported(names);
	return [`This line takes ${names.join(', ')} from another place.`, fix.replace(/^[^\n]*/, 'Write in its place:')];
}

/** A file of the project that prints what nobody checks, or that runs in the browser (`client:load`). */
function notForPages(names: string[]): Fault {
	const [first = ''] = names;
	return [
		`${names.join(', ')} is no component for pages: nothing checks what it prints or does.`,
		`${didYouMean(first, [...componentOf.keys()])} Delete the line and every <${names.join(', <')}>. The components for pages: ${[...componentOf.keys()].join(', ')}.`.trim(),
	];
}

function unclosed(name: string): Fault {
	return [
		`This <${name}> is not closed in its paragraph.`,
		`If it has words of its own, write </${name}> behind them; if not, end it with />: <${name} id="…" />.`,
	];
}

function unclosedFold(name: string): Fault {
	return [`This <${name}> is not closed.`, `Write </${name}> on a line of its own behind its last paragraph.`];
}

function notAlone(name: string): Fault {
	return [
		`This <${name}> shares its line with other words.`,
		`Put <${name} …> and </${name}> each on a line of its own, with an empty line before and after the text.`,
	];
}

/** The line of a text in which a place lies. */
function lineAround(text: string, index: number): string {
	const end = text.indexOf('\n', index);
	return text.slice(text.lastIndexOf('\n', index) + 1, end < 0 ? undefined : end);
}

function unopened(name: string): Fault {
	return [`This </${name}> closes nothing.`, `Write <${name} …> before its words, or delete it.`];
}
