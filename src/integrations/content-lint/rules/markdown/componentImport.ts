import { componentOf, importLine } from '../../../../components/registry.ts';
import { didYouMean } from '../../readers/content/closest.ts';
import { mdxCodeOf, type ProgramLine } from '../../readers/content/mdxCode.ts';
import { lineAt } from '../../readers/content/prose.ts';
import { truncate, type Finding, type Remedy, type Rule } from '../../rule.ts';

/** A page brings in each component that it uses, by its own name, from the one place where that component is. */
export const componentImport: Rule = {
	id: 'markdown/component-import',
	reads: 'page text',
	refuses: 'A component that the page does not bring in, or brings in from elsewhere or under another name.',
	silences: 'line',
	check: ({ pages }) =>
		pages.flatMap(({ file, body }) => {
			const { lines, signs, imported } = mdxCodeOf(body);
			const at = (index: number, text: string, remedy: Remedy): Finding => ({
				file,
				line: lineAt(body, index),
				excerpt: truncate(text),
				...remedy,
			});
			const faults = lines.flatMap((line) => {
				const remedy = faultOf(line);
				return remedy ? at(line.index, line.text, remedy) : [];
			});
			const missing = signs.filter(
				({ kind, typed }) => kind === 'tag' && componentOf.has(typed) && !imported.has(typed),
			);
			// A page that lost its import line is reported once, and not at every component.
			const [first] = missing;
			if (!first) return faults;
			const names = [...new Set(missing.map(({ typed }) => typed))];
			return [...faults, at(first.index, first.text, notImported(names))];
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

function faultOf({ text, isCut, brings }: ProgramLine): Remedy | undefined {
	if (isCut) return cut;
	// Another program; yields to: markdown/code.
	if (!brings) return undefined;
	if (/ as /.test(text)) return renamed;
	const unknown = brings.names.filter((name) => !componentOf.has(name));
	if (unknown.length > 0) return notForPages(unknown);
	const strange = brings.names.filter((name) => componentOf.get(name)?.from !== brings.from);
	return strange.length > 0 ? fromElsewhere(strange) : undefined;
}

/** A file of the project that prints what nobody checks, or that runs in the browser (`client:load`). */
function notForPages(names: string[]): Remedy {
	const [first = ''] = names;
	const known = [...componentOf.keys()];
	return {
		message: `${names.join(', ')} is no component for pages: nothing checks what it prints or does.`,
		fix: `${didYouMean(first, known)} Delete the line and every <${names.join(', <')}>. The components for pages: ${known.join(', ')}.`.trim(),
	};
}

/** The line stands on the page and names another place: what the page then prints is nobody's to answer for. */
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

/** The lines that bring components in; those of one place share a line. */
function linesFor(names: string[]): string {
	const byPlace = Map.groupBy(names, (name) => componentOf.get(name)?.from ?? '');
	return [...byPlace].map(([from, those]) => importLine(those, from)).join('\n');
}
