import { attribute } from '../../../../lib/html.ts';
import { formatDay } from '../../../../config/dates.ts';
import { errorSlug } from '../../../../config/pages.ts';
import { locales } from '../../../../config/locales.ts';
import { textAt } from '../../readers/content/yaml.ts';
import { visibleText } from '../../../../lib/visibleText.ts';
import { placeOf, type Output } from '../../readers/output/output.ts';
import type { Finding, Rule } from '../../rule.ts';

/** Pages that need no date and no source, with the reason. */
const exempt: Record<string, string> = {
	[errorSlug]: 'states nothing: it only leads back',
	about: 'speaks of the guide itself; the sources have a page of their own',
};

export const provenance: Rule<Output> = {
	id: 'built/provenance',
	reads: 'built pages',
	refuses: 'A page without the day on which it was compared, or without a source.',
	check: ({ pages }) =>
		pages.flatMap((built) => {
			const { page, elements, root } = built;
			if (!page || page.slug in exempt) return [];
			const { lang } = locales[page.locale];
			const day = formatDay(new Date(textAt(page.frontMatter.value, ['compared'])), lang);
			const problems: Finding[] = [];
			if (!visibleText(root).replace(/\s+/g, ' ').includes(day))
				problems.push({
					...placeOf(built, 'compared:'),
					excerpt: day,
					message: `The page ${built.path} does not show the day on which it was compared with its sources.`,
					fix: 'Every page ends with it: a developer looks at src/components/starlight/Footer.astro.',
				});
			if (!elements.some((element) => attribute(element, 'data-source') !== undefined))
				problems.push({
					...placeOf(built, 'sources:'),
					excerpt: 'sources:',
					message: `The page ${built.path} shows no source.`,
					fix: 'Name the ids of the sources of the page: sources: [id, id] (ids from src/content/sources.yaml).',
				});
			return problems;
		}),
};
