import { locales } from '../../../../config/locales.ts';
import { pageFile } from '../../readers/content/page.ts';
import { textOf } from '../../../../lib/visibleText.ts';
import { placeOf, type Output } from '../../readers/output/output.ts';
import { error, type Problem } from '../../problem.ts';

/** No page shows the text of another language in place of its own: Starlight builds such pages where one is missing. */
export function fallback({ pages, content }: Output): Problem[] {
	return pages.flatMap((built) => {
		const { locale, page, path, root } = built;
		if (!locale) return [];
		const { lang, label } = locales[locale];
		const notice = content.strings.find((strings) => strings.lang === lang)?.values.get('i18n.untranslatedContent');
		if (page && !(notice && textOf(root).includes(notice))) return [];
		const slug = path.replace(`/${locale}/`, '').replace(/\/$/, '') || 'index';
		return error(placeOf(built), {
			text: path,
			wrong: `There is no ${label} text for ${path}; readers would get another language.`,
			mend: `Write ${pageFile(locale, slug)}.`,
		});
	});
}
