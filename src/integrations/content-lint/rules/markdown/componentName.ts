import { componentOf } from '../../../../components/registry.ts';
import { didYouMean } from '../../readers/content/closest.ts';
import { mdxCodeOf, type CodeSign } from '../../readers/content/mdxCode.ts';
import { lineAt } from '../../readers/content/prose.ts';
import { truncate, type Remedy, type Rule } from '../../rule.ts';

/** A component is written by the name that it has. */
export const componentName: Rule = {
	id: 'markdown/component-name',
	reads: 'page text',
	refuses: 'A component that does not exist.',
	silences: 'line',
	check: ({ pages }) =>
		pages.flatMap(({ file, body }) => {
			const { signs, imported } = mdxCodeOf(body);
			return (
				signs
					.filter(({ kind, typed, name }) => kind === 'tag' && /^[A-Z]/.test(name) && !componentOf.has(typed))
					// What the page brings in without it being a component; yields to: markdown/component-import.
					.filter(({ typed }) => !imported.has(typed))
					.map((sign) => ({ file, line: lineAt(body, sign.index), excerpt: truncate(sign.text), ...faultOf(sign) }))
			);
		}),
};

function faultOf({ typed, name, text }: CodeSign): Remedy {
	if (name !== typed)
		return {
			message: `There is no component ${typed}; capital letters count.`,
			fix: `Did you mean ${text.replace(typed, name)}?`,
		};
	return {
		message: `There is no component ${name}.`,
		fix: `${didYouMean(name, [...componentOf.keys()])} Capital letters count.`.trim(),
	};
}
