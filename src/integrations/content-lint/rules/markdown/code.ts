import { mdxCodeOf, type CodeToken } from '../../readers/content/mdxCode.ts';
import { lineAt } from '../../readers/content/prose.ts';
import { truncate, type Remedy, type Rule } from '../../rule.ts';

/**
 * Pages contain only text and our components. Code that MDX cannot parse stops the build with a message for programmers;
 * code that it can parse (a script, a form, a tel: link) reaches readers unchecked.
 */
export const code: Rule = {
	id: 'markdown/code',
	reads: 'page text',
	refuses: 'HTML, a program, a comment for colleagues, or a character that starts code.',
	silences: 'line',
	check: ({ pages }) =>
		pages.flatMap(({ file, body }) => {
			const { lines, tokens } = mdxCodeOf(body);
			// Imports of components; yields to: markdown/component-import.
			const programs = lines
				.filter(({ componentImport, isCut }) => !componentImport && !isCut)
				.map((line) => ({ ...line, remedy: programRemedy }));
			const faults = tokens.flatMap((token) => faultOf(token, body) ?? []);
			return [...programs, ...faults].map(({ index, text, remedy }) => ({
				file,
				line: lineAt(body, index),
				excerpt: truncate(text),
				...remedy,
			}));
		}),
};

const programRemedy: Remedy = {
	message: 'This line is read as a program.',
	fix: "If it is text, begin it with another word. If it is to bring a component in, copy the line from a page that has it: import { Dial } from '~/components/facts';",
};
const htmlRemedy: Remedy = {
	message: 'Web code (HTML) cannot stand on a page.',
	fix: 'Write [words](/en/steps/) for a link, <Site id="…" /> for an official address, <Dial id="…" /> for a number, **words** for bold; delete the rest.',
};
const commentRemedy: Remedy = {
	message: 'A remark for colleagues cannot stand on a page, not even a hidden one.',
	fix: 'Delete it, and say it in the description of your change.',
};
const braceRemedy: Remedy = {
	message: 'What stands after { is read as a program.',
	fix: 'Use ( and ) instead. {#id} stands only at the end of a heading, with nothing after it.',
};
const lessThanRemedy: Remedy = {
	message: 'A < on its own is read as the start of a component.',
	fix: 'Say it in words, “less than”.',
};

function faultOf(token: CodeToken, body: string): (CodeToken & { remedy: Remedy }) | undefined {
	// The tag of a component; yields to: markdown/component-name.
	if (/^[A-Z]/.test(token.name)) return undefined;
	const starts = body.slice(token.index, token.index + 4);
	if (token.kind === 'tag') return { ...token, remedy: htmlRemedy };
	if (starts === '<!--' || starts.startsWith('{/*')) return { ...token, remedy: commentRemedy };
	return { ...token, remedy: starts.startsWith('{') ? braceRemedy : lessThanRemedy };
}
