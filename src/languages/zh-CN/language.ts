import type { Language } from '../language.ts';

/** Simplified Chinese. */
export const language = {
	lang: 'zh-CN',
	label: '简体中文',
	shortLabel: '中',
	englishName: 'Simplified Chinese',
	dir: 'ltr',
	og: 'zh_CN',
	place: 3,
	papers: 'foreigner',
	breaksTitles: true,
	latinTermsFirst: true,
} as const satisfies Language;
