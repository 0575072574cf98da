import { oncePerLine } from '../../messages/oncePerLine.ts';
import { mdxCodeOf, type CodeToken } from '../../readers/content/mdxCode.ts';
import { findingsOf, markdownOf } from '../../readers/content/findMatches.ts';
import type { Page } from '../../readers/content/page.ts';
import { truncate, type Finding, type Remedy, type Rule } from '../../rule.ts';

/**
 * Pages contain only text and our components. Code that MDX cannot parse stops the build with a message for programmers;
 * code that it can parse (a script, a form, a tel: link) reaches readers unchecked.
 */
export const code: Rule = {
	id: 'markdown/code',
	reads: 'page text',
	refuses: 'HTML, a program, a comment for colleagues, or a character that starts code.',
	check: ({ pages }) =>
		pages.flatMap((page) => {
			const { lines, tokens } = mdxCodeOf(page.body);
			return [
				// markdown/component-import reads these.
				...findingsOf(markdownOf(page), lines, ({ componentImport, isCut }) =>
					componentImport || isCut ? undefined : programRemedy,
				),
				...oncePerLine(findingsOf(markdownOf(page), tokens, (token) => codeFault(token, page))),
			];
		}),
};

const programRemedy: Remedy = {
	message: 'This line is read as a program.',
	fix: "If it is text, begin it with another word. If it brings in a component of this guide, copy the line from a page that has it: import { Dial } from '~/components/facts'; A page can hold no other program: delete it, with what uses it.",
};
const htmlRemedy = (locale: string): Remedy => ({
	message: 'Web code (HTML) cannot stand on a page.',
	fix: `Delete it. Write [words](/${locale}/steps/) for a link, <Site id="…" /> for an official address, <Dial id="…" /> for a number, **words** for bold.`,
});
const commentRemedy: Remedy = {
	message: 'A remark for colleagues cannot stand on a page, not even a hidden one.',
	fix: 'Delete it, and say it in the description of your change.',
};
const braceRemedy: Remedy = {
	message: 'What stands after { is read as a program.',
	fix: 'Use ( and ) instead. {#id} stands only at the end of a heading, with nothing after it.',
};
const programTextRemedy: Remedy = {
	...braceRemedy,
	fix: 'Take out { } and what is in it, and say it in words. A day, a number or a fee of the data is shown by <Fact id="…" />.',
};
const foldRemedy: Remedy = {
	message: 'Web code (HTML) cannot stand on a page.',
	fix: 'Write <Fold title="…"> for a text that opens on a tap, and </Fold> after it, as the other pages have it.',
};
const lessThanRemedy: Remedy = {
	message: 'A < on its own is read as the start of a component.',
	fix: 'Say it in words, “less than”.',
};

/** The start of a component up to a value with a tag in it: `<Checklist set:html="<b>`. */
const cutByTag = /<[A-Z]\w*\s[^<>]*="[^"<>]*$/;

function codeFault(token: CodeToken, { body, locale }: Page): (Remedy & Partial<Finding>) | undefined {
	const [component] = token.kind === 'tag' ? (cutByTag.exec(body.slice(0, token.index)) ?? []) : [];
	if (component !== undefined) return { ...htmlRemedy(locale), excerpt: truncate(component + token.text) };
	// The tag of a component, known or not.
	if (/^[A-Z]/.test(token.name)) return undefined;
	const starts = body.slice(token.index, token.index + 4);
	if (token.kind === 'tag') {
		// The opening tag is reported; the closing one is the same mistake.
		if (token.isClosing && new RegExp(`<${token.typed}\\b`).test(body.slice(0, token.index))) return undefined;
		return /^(?:details|summary)$/i.test(token.typed) ? foldRemedy : htmlRemedy(locale);
	}
	if (starts === '<!--' || starts.startsWith('{/*')) return commentRemedy;
	if (/^\{[^{}\n]*\w[.(]\w*[^{}\n]*\}/.test(body.slice(token.index))) return programTextRemedy;
	return starts.startsWith('{') ? braceRemedy : lessThanRemedy;
}
