import { componentsByName } from '../../../../components/registry/components.ts';
import { didYouMean } from '../../readers/content/closest.ts';
import { mdxCodeOf, type CodeToken } from '../../readers/content/mdxCode.ts';
import { findingsOf, markdownOf } from '../../readers/content/findMatches.ts';
import type { Remedy, Rule } from '../../rule.ts';

export const componentName: Rule = {
	id: 'markdown/component-name',
	reads: 'page text',
	refuses: 'A component that does not exist.',
	check: ({ pages }) =>
		pages.flatMap((page) => {
			const { tokens, imported } = mdxCodeOf(page.body);
			const unknown = tokens
				.filter(({ kind, typed, name }) => kind === 'tag' && /^[A-Z]/.test(name) && !componentsByName.has(typed))
				// Its import line is wrong already.
				.filter(({ typed }) => !imported.has(typed));
			return findingsOf(markdownOf(page), unknown, nameFault);
		}),
};

function nameFault({ typed, name, text }: CodeToken): Remedy {
	if (name !== typed)
		return {
			message: `There is no component ${typed}; capital letters count.`,
			fix: `Did you mean ${text.replace(typed, name)}?`,
		};
	return {
		message: `There is no component ${name}.`,
		fix: `${didYouMean(name, [...componentsByName.keys()])} Capital letters count.`.trim(),
	};
}
