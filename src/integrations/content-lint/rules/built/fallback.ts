import { locales } from '../../../../config/locales.ts';
import { pageFile } from '../../readers/content/page.ts';
import { visibleText } from '../../../../lib/visibleText.ts';
import { placeOf, type Output } from '../../readers/output/output.ts';
import type { Rule } from '../../rule.ts';

/** If a page is missing in a language, Starlight builds it with the text of another language. */
export const fallback: Rule<Output> = {
	id: 'built/fallback',
	reads: 'built pages',
	refuses: 'A page that shows the text of another language.',
	check: ({ pages, content }) =>
		pages.flatMap((built) => {
			const { locale, page, path, root } = built;
			if (!locale) return [];
			const { lang, label } = locales[locale];
			const notice = content.strings.find((strings) => strings.lang === lang)?.values.get('i18n.untranslatedContent');
			if (page && !(notice && visibleText(root).includes(notice))) return [];
			const slug = path.replace(`/${locale}/`, '').replace(/\/$/, '') || 'index';
			return {
				...placeOf(built),
				excerpt: path,
				message: `There is no ${label} text for ${path}; readers would get another language.`,
				fix: `Write ${pageFile(locale, slug)}.`,
			};
		}),
};
