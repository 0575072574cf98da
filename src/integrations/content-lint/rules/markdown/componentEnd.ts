import { componentsByName, componentNamesWhere } from '../../../../components/registry/components.ts';
import { mdxCodeOf, type CodeToken } from '../../readers/content/mdxCode.ts';
import type { Page } from '../../readers/content/page.ts';
import { findingsOf, markdownOf } from '../../readers/content/findMatches.ts';
import type { Finding, Remedy, Rule } from '../../rule.ts';

/** A component closes itself, or ends after its words in the same paragraph, or after its last paragraph. */
export const componentEnd: Rule = {
	id: 'markdown/component-end',
	reads: 'page text',
	refuses: 'A component without its closing tag, or a closing tag without a component.',
	check: ({ pages }) => pages.flatMap(findUnpaired),
};

const holding = componentNamesWhere(({ holds }) => holds !== undefined);

function findUnpaired(page: Page): Finding[] {
	const { tokens, text } = mdxCodeOf(page.body);
	const problems: (CodeToken & { remedy: Remedy })[] = [];
	const report = (token: CodeToken, remedy: Remedy): void => {
		problems.push({ ...token, remedy });
	};
	/** The open component that holds words. */
	let open: CodeToken | undefined;
	/** The open components that hold paragraphs, outermost first. */
	const openBlocks: CodeToken[] = [];
	const leaveOpen = (): void => {
		if (open) report(open, unclosed(open.name));
		open = undefined;
	};
	for (const token of tokens) {
		const { name, isClosing, isSelfClosing, index } = token;
		// Nobody knows what an unknown one holds.
		if (token.kind === 'character' || (token.kind === 'tag' && !componentsByName.has(name))) continue;
		if (token.kind === 'cutTag') {
			report(token, cutOff(token));
			if (isClosing && open?.name === name) open = undefined;
		} else if (!isSelfClosing && componentsByName.get(name)?.holds === 'paragraphs') {
			leaveOpen();
			// On a line with other words, MDX would wrap one of its tags in a paragraph.
			if (lineAround(text, index).replace(token.text, '').trim() !== '') report(token, notAlone(name));
			if (!isClosing) openBlocks.push(token);
			else if (!openBlocks.pop()) report(token, unopened(name));
		} else if (!isSelfClosing) {
			const endsOpen = isClosing && open?.name === name;
			const isInParagraph = open !== undefined && !/\n\s*\n/.test(text.slice(open.index, index));
			if (!endsOpen || !isInParagraph) leaveOpen();
			if (isClosing && !endsOpen) report(token, unopened(name));
			open = isClosing ? undefined : token;
		}
	}
	leaveOpen();
	for (const token of openBlocks) report(token, unclosedBlock(token.name));
	return findingsOf(markdownOf(page), problems, ({ remedy }) => remedy);
}

function lineAround(text: string, index: number): string {
	const end = text.indexOf('\n', index);
	return text.slice(text.lastIndexOf('\n', index) + 1, end < 0 ? undefined : end);
}

function cutOff({ text, typed }: CodeToken): Remedy {
	const end = text.includes('="') && !holding.includes(typed) ? ' />' : '>';
	return { message: 'This component is not closed with a >.', fix: `Write ${text.replace(/\s*\/$/, '')}${end}.` };
}

const unclosed = (name: string): Remedy => ({
	message: `This <${name}> is not closed in its paragraph.`,
	fix: `If it has words of its own, write </${name}> after them; if not, end it with />: <${name} id="…" />.`,
});

const unclosedBlock = (name: string): Remedy => ({
	message: `This <${name}> is not closed.`,
	fix: `Write </${name}> on a line of its own after its last paragraph.`,
});

const notAlone = (name: string): Remedy => ({
	message: `This <${name}> shares its line with other words.`,
	fix: `Put <${name} …> and </${name}> each on a line of its own, with an empty line before and after the text.`,
});

const unopened = (name: string): Remedy => ({
	message: `This </${name}> closes nothing.`,
	fix: `Write <${name} …> before its words, or delete it.`,
});
