import { didYouMean } from '../../readers/content/closest.ts';
import type { Content } from '../../readers/content/content.ts';
import { lineAt } from '../../readers/content/prose.ts';
import { error, short, type Problem } from '../../problem.ts';

/** Lines that bring components in. Everything else at the head of a page would be a program. */
const bringsIn =
	/^import (?:\{ ?([A-Za-z, ]+?) ?\}|([A-Z][A-Za-z]*)) from '~\/components\/[A-Za-z/]+(?:\.astro)?';?[ \t]*$/;
const programLine = /^(?:import|export)\s.*$/gm;

/** What MDX reads as code: tags, a lone `<`, a brace that is not the id of a heading. */
const code = /<!--|<(\/?)([A-Za-z][^\s<>/]*)([^<>]*?)(\/?)>|<|\{(?!#[^{}\n]*\}[ \t]*$)/gm;

/**
 * Pages hold text and our components, nothing else: no web code, no program. What MDX cannot read stops the build with
 * words for programmers, and what it can read (a script, a form, a link that dials) would reach the reader unchecked.
 */
export function tags(content: Content): Problem[] {
	const lines = importLines(content);
	return content.pages.flatMap(({ file, body }) => {
		const at = (index: number, text: string, [wrong, mend]: Fault): Problem =>
			error({ file, line: lineAt(body, index) }, { text: short(text), wrong, mend });
		const problems: Problem[] = [];
		const imported = new Set<string>();
		const text = body.replace(/(`+)[^`\n]+\1|\\[<{]/g, blank).replace(programLine, (line, index: number) => {
			const names = bringsIn.exec(line);
			if (!names) problems.push(at(index, line, program));
			for (const name of (names?.[1] ?? names?.[2] ?? '').split(/[ ,]+/)) imported.add(name);
			return blank(line);
		});
		const forgotten: [name: string, index: number, found: string][] = [];
		let forgottenAt = 0;
		let open: { name: string; index: number; text: string } | undefined;
		const leaveOpen = (): void => {
			if (open) problems.push(at(open.index, open.text, unclosed(open.name)));
			open = undefined;
		};
		for (const match of text.matchAll(code)) {
			const { index } = match;
			const [found, slash, typed, , isAlone] = match;
			const name = typed && (componentOf(typed, lines) ?? typed);
			if (name !== typed) problems.push(at(index, found, smallLetters(found, typed ?? '', name ?? '')));
			if (name === undefined) {
				problems.push(at(index, body.slice(index, index + 40), faultOf(found, body.slice(index + 1))));
				if (open && body.startsWith(`</${open.name}`, index)) open = undefined;
			} else if (!/^[A-Z]/.test(name)) problems.push(at(index, found, webCode));
			else if (!imported.has(name) && name === typed) {
				// A page that lost its import line would be told of it at every component.
				if (!lines.has(name)) problems.push(at(index, found, unknown(name, lines)));
				else if (forgotten.push([name, index, found]) === 1) forgottenAt = problems.length;
			} else if (!isAlone) {
				const closes = slash === '/' && open?.name === name && !/\n\s*\n/.test(text.slice(open.index, index));
				if (!closes) leaveOpen();
				if (slash === '/' && !closes) problems.push(at(index, found, unopened(name)));
				open = slash === '/' ? undefined : { name, index, text: found };
			}
		}
		leaveOpen();
		const [first] = forgotten;
		if (first) {
			const names = [...new Set(forgotten.map(([name]) => name))];
			problems.splice(forgottenAt, 0, at(first[1], first[2], notImported(names, lines)));
		}
		return problems;
	});
}

/** What is wrong, and how to mend it. */
type Fault = [wrong: string, mend: string];

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

const program: Fault = [
	'This line is read as a program.',
	"If it is text, begin it with another word. If it is to bring a component in, copy the line from a page that has it: import { Dial } from '~/components/facts';",
];
const webCode: Fault = [
	'Web code (HTML) cannot stand on a page.',
	'Write [words](/en/steps/) for a link, <Site id="…" /> for an official address, <Dial id="…" /> for a number, **words** for bold; delete the rest.',
];

/** The component whose name was typed in other letters than its own: MDX takes `<fact />` for a tag of the web. */
function componentOf(typed: string, lines: Map<string, string>): string | undefined {
	return [...lines.keys()].find((name) => name.toLowerCase() === typed.toLowerCase());
}

function smallLetters(found: string, typed: string, name: string): Fault {
	return [`There is no component ${typed}; capital letters count.`, `Did you mean ${found.replace(typed, name)}?`];
}

/** @param rest what stands behind the sign that was found */
function faultOf(found: string, rest: string): Fault {
	if (found === '<!--')
		return ['A hidden remark cannot stand on a page.', 'Delete it, and say it in the description of your change.'];
	const [, tag] = /^(\/?[A-Z][A-Za-z]*(?:\s+\w+="[^"\n]*")*)/.exec(rest) ?? [];
	if (found === '<' && tag !== undefined)
		return [
			'This component is not closed with a >.',
			`Write <${tag}${/="/.test(tag) && !/^Term|^Phrase/.test(tag) ? ' /' : ''}>.`,
		];
	return found === '{'
		? [
				'What stands after { is read as a program.',
				'Use ( and ) instead. {#id} stands only at the end of a heading, with nothing behind it.',
			]
		: ['A < on its own is read as the start of a component.', 'Say it in words, “less than”.'];
}

function unknown(name: string, lines: Map<string, string>): Fault {
	return [`There is no component ${name}.`, `${didYouMean(name, [...lines.keys()])} Capital letters count.`.trim()];
}

function notImported(names: string[], lines: Map<string, string>): Fault {
	// Those that come from the same place share a line.
	const byPlace = Map.groupBy(names, (name) => /from .*/.exec(lines.get(name) ?? '')?.[0]);
	const wanted = [...byPlace].map(([from, [name = '', ...others]]) =>
		others.length > 0 ? `import { ${[name, ...others].sort().join(', ')} } ${from ?? ''}` : (lines.get(name) ?? ''),
	);
	const list = names.join(', ');
	return [
		`This page does not say where ${list} comes from.`,
		`Put this below the second --- line, or add ${list} to the line that is there:\n${wanted.join('\n')}`,
	];
}

function unclosed(name: string): Fault {
	return [
		`This <${name}> is not closed in its paragraph.`,
		`If it has words of its own, write </${name}> behind them; if not, end it with />: <${name} id="…" />.`,
	];
}

function unopened(name: string): Fault {
	return [`This </${name}> closes nothing.`, `Write <${name} …> before its words, or delete it.`];
}

/** The line that brings a component in, by the component's name: what pages use now, and what every page may. */
function importLines({ pages }: Content): Map<string, string> {
	const facts = ['Dial', 'Fact', 'Site', 'Term'].map(
		(name) => [name, `import { ${name} } from '~/components/facts';`] as const,
	);
	const others = pages.flatMap(({ body }) =>
		[...body.matchAll(programLine)].flatMap(([line]) => {
			const name = bringsIn.exec(line)?.[2];
			return name === undefined ? [] : [[name, line] as const];
		}),
	);
	return new Map([...others, ...facts]);
}
