import { versionsOf, type Page } from '../../readers/content/page.ts';
import { listOf, valueAt } from '../../readers/content/yaml.ts';
import type { Rule } from '../../rule.ts';

/** A shorter page has fewer sources; the shortest of the guide have half of those in the other languages. */
const LEAST_SHARE = 1 / 3;

const sourcesOf = ({ frontMatter: { value } }: Page): string[] => listOf(valueAt(value, ['sources']));

/** Pages in several languages say the same and rest on the same sources. */
export const lostSources: Rule = {
	id: 'facts/lost-sources',
	reads: 'front matter',
	refuses: 'A page that has lost the sources that it has in another language.',
	check: ({ pages }) =>
		versionsOf(pages).flatMap((versions) => {
			const [most] = versions.toSorted((a, b) => sourcesOf(b).length - sourcesOf(a).length);
			if (!most) return [];
			const expected = sourcesOf(most);
			return versions
				.filter((page) => sourcesOf(page).length < expected.length * LEAST_SHARE)
				.map((page) => ({
					file: page.file,
					line: page.frontMatter.lineOf(['sources']),
					excerpt: 'sources:',
					message: `This page names ${sourcesOf(page).length} sources; in another language (${most.file}) it names ${expected.length}.`,
					fix: `Put back those for what the page says, for example sources: [${expected.slice(0, 3).join(', ')}]. Does it say none of that in any language? Take them out everywhere.`,
				}));
		}),
};
