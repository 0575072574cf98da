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
	lacksSpaces: true,
	amounts: '\\d[\\d,]*卢比',
	latinTermsFirst: true,
} as const satisfies Language;
