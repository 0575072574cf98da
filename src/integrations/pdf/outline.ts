import { locales, type Locale } from '../../config/locales.ts';
import { sidebar } from '../../config/sidebar.ts';

/** A chapter of the PDF: its pages under one label, or pages that stand by themselves. */
export interface Chapter {
	label?: string;
	slugs: string[];
}

/** The order of the PDF: the start page, then the menu. */
export function chaptersOf(locale: Locale): Chapter[] {
	const { lang } = locales[locale];
	const chapters = sidebar.map((item): Chapter =>
		typeof item === 'string' ? { slugs: [item] } : { label: item.translations[lang], slugs: item.items },
	);
	return [{ slugs: [''] }, ...chapters];
}
