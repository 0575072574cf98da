import { attribute } from '../../../../lib/html.ts';
import { visibleText } from '../../../../lib/visibleText.ts';
import { isErrorPage, placeOf, type BuiltPage, type Output } from '../../readers/output/output.ts';
import type { Rule } from '../../rule.ts';

export const title: Rule<Output> = {
	id: 'built/title',
	reads: 'built pages',
	refuses: "A title or description that is missing or not the page's own.",
	check({ pages }) {
		const seen = new Map<string, BuiltPage>();
		return pages.flatMap((page) =>
			(['title', 'description'] as const).flatMap((kind) => {
				// Error pages are not in search results, so they need no description.
				if (kind === 'description' && isErrorPage(page)) return [];
				const text = (kind === 'title' ? titleOf(page) : descriptionOf(page)).trim();
				const twin = seen.get(`${kind} ${text}`);
				seen.set(`${kind} ${text}`, page);
				if (text !== '' && !twin) return [];
				return {
					...placeOf(page, text),
					excerpt: text || `(no ${kind})`,
					message:
						twin && text
							? `The pages ${twin.path} and ${page.path} have the same ${kind}.`
							: `The page ${page.path} has no ${kind}.`,
					fix: `Write a ${kind} of its own at the top of the page.`,
				};
			}),
		);
	},
};

function titleOf({ elements }: BuiltPage): string {
	const element = elements.find(({ tagName }) => tagName === 'title');
	return element ? visibleText(element) : '';
}

function descriptionOf({ elements }: BuiltPage): string {
	const meta = elements.find((element) => element.tagName === 'meta' && attribute(element, 'name') === 'description');
	return (meta && attribute(meta, 'content')) ?? '';
}
