import { mdxCodeOf, type CodeSign } from '../../readers/content/mdxCode.ts';
import { lineAt } from '../../readers/content/prose.ts';
import { truncate, type Remedy, type Rule } from '../../rule.ts';

/**
 * Pages contain only text and our components, no HTML and no code. What MDX cannot parse would stop the build with a
 * message for programmers; what it can parse (a script, a form, a tel: link) would reach readers unchecked.
 */
export const code: Rule = {
	id: 'markdown/code',
	reads: 'page text',
	refuses: 'Web code, a program, a remark for colleagues, a sign that is read as the start of code.',
	silences: 'line',
	check: ({ pages }) =>
		pages.flatMap(({ file, body }) => {
			const { lines, signs } = mdxCodeOf(body);
			// A line that brings in components; yields to: markdown/component-import.
			const programs = lines
				.filter(({ brings, isCut }) => !brings && !isCut)
				.map((line) => ({ ...line, remedy: program }));
			const faults = signs.flatMap((sign) => faultOf(sign, body) ?? []);
			return [...programs, ...faults].map(({ index, text, remedy }) => ({
				file,
				line: lineAt(body, index),
				excerpt: truncate(text),
				...remedy,
			}));
		}),
};

const program: Remedy = {
	message: 'This line is read as a program.',
	fix: "If it is text, begin it with another word. If it is to bring a component in, copy the line from a page that has it: import { Dial } from '~/components/facts';",
};
const webCode: Remedy = {
	message: 'Web code (HTML) cannot stand on a page.',
	fix: 'Write [words](/en/steps/) for a link, <Site id="…" /> for an official address, <Dial id="…" /> for a number, **words** for bold; delete the rest.',
};
const remark: Remedy = {
	message: 'A remark for colleagues cannot stand on a page, not even a hidden one.',
	fix: 'Delete it, and say it in the description of your change.',
};
const brace: Remedy = {
	message: 'What stands after { is read as a program.',
	fix: 'Use ( and ) instead. {#id} stands only at the end of a heading, with nothing behind it.',
};
const lessThan: Remedy = {
	message: 'A < on its own is read as the start of a component.',
	fix: 'Say it in words, “less than”.',
};

function faultOf(sign: CodeSign, body: string): (CodeSign & { remedy: Remedy }) | undefined {
	// The tag of a component; yields to: markdown/component-name.
	if (/^[A-Z]/.test(sign.name)) return undefined;
	const starts = body.slice(sign.index, sign.index + 4);
	if (sign.kind === 'tag') return { ...sign, remedy: webCode };
	if (starts === '<!--' || starts.startsWith('{/*')) return { ...sign, remedy: remark };
	return { ...sign, remedy: starts.startsWith('{') ? brace : lessThan };
}
