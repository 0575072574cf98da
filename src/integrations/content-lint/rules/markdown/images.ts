import type { Content } from '../../readers/content/content.ts';
import { image } from '../../readers/content/page.ts';
import { lineAt } from '../../readers/content/prose.ts';
import { error, type Problem } from '../../problem.ts';

/**
 * Pages hold words only: what a picture shows cannot be checked, translated, read aloud or found by the search, and it
 * costs a reader on a slow connection more than the page.
 */
export function images({ pages }: Content): Problem[] {
	return pages.flatMap(({ file, body }) =>
		[...body.matchAll(image)].map((match) => {
			const [text, words = ''] = match;
			return error(
				{ file, line: lineAt(body, match.index) },
				{
					text,
					wrong: 'The pages of this guide hold no pictures: they open on slow connections, are read aloud and printed.',
					mend: `Say in words what the picture shows${words.trim() ? ` (“${words.trim()}”)` : ''}, step by step, and delete this. Without the ! in front it is a link.`,
				},
			);
		}),
	);
}
