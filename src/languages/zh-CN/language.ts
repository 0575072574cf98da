import type { Language } from '../language.ts';

/** Simplified Chinese. */
export const language = {
	lang: 'zh-CN',
	label: '简体中文',
	shortLabel: '中',
	englishName: 'Simplified Chinese',
	dir: 'ltr',
	og: 'zh_CN',
	order: 3,
	papers: 'foreigner',
	lacksSpaces: true,
	// 银行卡, 指纹机, 营业厅吗, 浏览器, 怎么办
	suffixes: '卡机厅号器证员码人者办的了吗吧呢',
	amounts: '\\d[\\d,]*卢比',
	latinTermsFirst: true,
} as const satisfies Language;
