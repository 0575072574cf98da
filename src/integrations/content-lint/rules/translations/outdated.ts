import { locales, sourceLocale } from '../../../../config/locales.ts';
import { blobHash } from '../../readers/content/blobHash.ts';
import { valueAt } from '../../readers/content/yaml.ts';
import type { Rule } from '../../rule.ts';

export const outdated: Rule = {
	id: 'translations/outdated',
	yieldsToPage: true,
	reads: 'front matter',
	refuses: 'A translation that was not compared with the current version.',
	check({ pages }) {
		const sources = new Map(pages.filter(({ locale }) => locale === sourceLocale).map((page) => [page.slug, page]));
		return pages.flatMap(({ file, slug, locale, frontMatter: { value, lineOf } }) => {
			const source = sources.get(slug);
			if (locale === sourceLocale || !source) return [];
			const wanted = `translationOf: ${blobHash(source.source)}`;
			const recorded = valueAt(value, ['translationOf']) as string | undefined;
			if (`translationOf: ${recorded}` === wanted) return [];
			const language = locales[sourceLocale].label;
			return {
				file,
				line: recorded === undefined ? 1 : lineOf(['translationOf']),
				excerpt: recorded === undefined ? '(no "translationOf:" line)' : `translationOf: ${recorded}`,
				message:
					recorded === undefined
						? `This translation does not say which version of the ${language} page ${source.file} it was compared with.`
						: `The ${language} page ${source.file} has changed since this translation was last compared with it.`,
				fix: `Compare the two pages and bring this one up to date. Then put this line between the --- lines at the top, in place of the old one:\n${wanted}\n(or run: npm run mark-translated -- ${locale}/${slug})`,
			};
		});
	},
};
