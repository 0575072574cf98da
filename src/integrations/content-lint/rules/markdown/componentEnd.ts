import { componentOf, componentsThat } from '../../../../components/registry.ts';
import { mdxCodeOf, type CodeSign } from '../../readers/content/mdxCode.ts';
import type { Page } from '../../readers/content/page.ts';
import { lineAt } from '../../readers/content/prose.ts';
import { truncate, type Finding, type Remedy, type Rule } from '../../rule.ts';

/** A component ends: by itself, or behind its words in the same paragraph, or behind its last paragraph. */
export const componentEnd: Rule = {
	id: 'markdown/component-end',
	reads: 'page text',
	refuses: 'A component without an end, or an end without a component.',
	silences: 'line',
	check: ({ pages }) => pages.flatMap(tornIn),
};

/** Components with content between their tags. */
const holding = componentsThat(({ holds }) => holds !== undefined);

function tornIn({ file, body }: Page): Finding[] {
	const { signs, text } = mdxCodeOf(body);
	const problems: Finding[] = [];
	const report = (sign: CodeSign, remedy: Remedy): void => {
		problems.push({ file, line: lineAt(body, sign.index), excerpt: truncate(sign.text), ...remedy });
	};
	/** The component whose words are being read, and those around it whose paragraphs are. */
	let open: CodeSign | undefined;
	const around: CodeSign[] = [];
	const leaveOpen = (): void => {
		if (open) report(open, unclosed(open.name));
		open = undefined;
	};
	for (const sign of signs) {
		const { name, isEnd, isAlone, index } = sign;
		// Of a name that is none: yields to: markdown/component-name.
		if (sign.kind === 'sign' || (sign.kind === 'tag' && !componentOf.has(name))) continue;
		if (sign.kind === 'cutTag') {
			report(sign, cutOff(sign));
			if (isEnd && open?.name === name) open = undefined;
		} else if (!isAlone && componentOf.get(name)?.holds === 'paragraphs') {
			leaveOpen();
			// Its tags stand on lines of their own, or MDX would make a paragraph around one of them.
			if (lineAround(text, index).replace(sign.text, '').trim() !== '') report(sign, notAlone(name));
			if (!isEnd) around.push(sign);
			else if (!around.pop()) report(sign, unopened(name));
		} else if (!isAlone) {
			const closes = isEnd && open?.name === name && !/\n\s*\n/.test(text.slice(open.index, index));
			if (!closes) leaveOpen();
			if (isEnd && !closes) report(sign, unopened(name));
			open = isEnd ? undefined : sign;
		}
	}
	leaveOpen();
	for (const sign of around) report(sign, unclosedAround(sign.name));
	return problems;
}

/** The line of a text in which a place lies. */
function lineAround(text: string, index: number): string {
	const end = text.indexOf('\n', index);
	return text.slice(text.lastIndexOf('\n', index) + 1, end < 0 ? undefined : end);
}

function cutOff({ text, typed }: CodeSign): Remedy {
	const end = text.includes('="') && !holding.includes(typed) ? ' />' : '>';
	return { message: 'This component is not closed with a >.', fix: `Write ${text.replace(/\s*\/$/, '')}${end}.` };
}

const unclosed = (name: string): Remedy => ({
	message: `This <${name}> is not closed in its paragraph.`,
	fix: `If it has words of its own, write </${name}> behind them; if not, end it with />: <${name} id="…" />.`,
});

const unclosedAround = (name: string): Remedy => ({
	message: `This <${name}> is not closed.`,
	fix: `Write </${name}> on a line of its own behind its last paragraph.`,
});

const notAlone = (name: string): Remedy => ({
	message: `This <${name}> shares its line with other words.`,
	fix: `Put <${name} …> and </${name}> each on a line of its own, with an empty line before and after the text.`,
});

const unopened = (name: string): Remedy => ({
	message: `This </${name}> closes nothing.`,
	fix: `Write <${name} …> before its words, or delete it.`,
});
