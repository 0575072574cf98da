import { dialled } from '../../readers/content/dialPatterns.ts';
import { withoutData } from '../../readers/output/dataTexts.ts';
import { placeOf, type Output } from '../../readers/output/output.ts';
import type { Rule } from '../../rule.ts';

export const numberRule: Rule<Output> = {
	id: 'built/number',
	reads: 'built pages',
	refuses: 'A number to dial that does not come from the data.',
	check({ pages, content }) {
		const rest = withoutData(content);
		return pages.flatMap((page) => {
			const text = rest(page);
			const found = new Set(dialled.flatMap((pattern) => [...text.matchAll(pattern)].map(([number]) => number)));
			return [...found].map((number) => ({
				...placeOf(page, number),
				excerpt: number,
				message: `The page ${page.path} shows a number that looks like one to dial and does not come from the data.`,
				fix: 'Add it to src/content/dial-codes.yaml with its source and show it with <Dial id="…" />; if it is another figure, use src/content/facts.yaml and <Fact id="…" />.',
			}));
		});
	},
};
