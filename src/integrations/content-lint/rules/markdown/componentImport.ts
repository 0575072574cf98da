import { componentsByName, importLine } from '../../../../components/registry/components.ts';
import { didYouMean } from '../../readers/content/closest.ts';
import { mdxCodeOf, type ProgramLine } from '../../readers/content/mdxCode.ts';
import { findingsOf, markdownOf } from '../../readers/content/findMatches.ts';
import type { Remedy, Rule } from '../../rule.ts';

export const componentImport: Rule = {
	id: 'markdown/component-import',
	reads: 'page text',
	refuses: 'A component that the page does not import, or imports from elsewhere or under another name.',
	check: ({ pages }) =>
		pages.flatMap((page) => {
			const { lines, tokens, imported } = mdxCodeOf(page.body);
			const missing = tokens.filter(
				({ kind, typed }) => kind === 'tag' && componentsByName.has(typed) && !imported.has(typed),
			);
			// One finding for a page that lost its import line, not one for each component.
			const names = [...new Set(missing.map(({ typed }) => typed))];
			return [
				...findingsOf(markdownOf(page), lines, importFault),
				...findingsOf(markdownOf(page), missing.slice(0, 1), () => notImported(names)),
			];
		}),
};

const cut: Remedy = {
	message: 'A line that brings components in stands on one line.',
	fix: "Write it on one line: import { Dial, Fact } from '~/components/facts';",
};
const renamed: Remedy = {
	message: 'A component keeps its name.',
	fix: "Take “as” and the other name out, and write the component by its own name: import { Dial } from '~/components/facts';",
};

function importFault({ text, isCut, componentImport: imports }: ProgramLine): Remedy | undefined {
	if (isCut) return cut;
	if (!imports) return undefined;
	if (/ as /.test(text)) return renamed;
	const unknown = imports.names.filter((name) => !componentsByName.has(name));
	if (unknown.length > 0) return notForPages(unknown);
	const misplaced = imports.names.filter((name) => componentsByName.get(name)?.from !== imports.from);
	return misplaced.length > 0 ? fromElsewhere(misplaced) : undefined;
}

function notForPages(names: string[]): Remedy {
	const [first = ''] = names;
	const known = [...componentsByName.keys()];
	return {
		message: `${names.join(', ')} is no component for pages: nothing checks what it shows or does.`,
		fix: `${didYouMean(first, known)} Delete the line and every <${names.join(', <')}>. The components for pages: ${known.join(', ')}.`.trim(),
	};
}

const fromElsewhere = (names: string[]): Remedy => ({
	message: `This line takes ${names.join(', ')} from another place.`,
	fix: `Write in its place:\n${linesFor(names)}`,
});

function notImported(names: string[]): Remedy {
	const list = names.join(', ');
	return {
		message: `This page does not say where ${list} comes from.`,
		fix: `Put this below the second --- line, or add ${list} to the line that is there:\n${linesFor(names)}`,
	};
}

/** Writes the import lines for some components, one for each module. */
function linesFor(names: string[]): string {
	const byPlace = Map.groupBy(names, (name) => componentsByName.get(name)?.from ?? '');
	return [...byPlace].map(([from, those]) => importLine(those, from)).join('\n');
}
