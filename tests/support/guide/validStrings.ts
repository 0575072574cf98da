import { i18nSchema } from '@astrojs/starlight/schema';
import { questionKeys } from '../../../src/components/checklist/questions/keys.ts';

/** The strings that tests edit, in the languages of the small guide. */
const edited: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	'zh-CN': {
		'search.label': '搜索',
		'aside.note': '说明',
		'aside.tip': '提示',
		'checklist.yes': '是',
		'pagefind.many_results': '[COUNT]条结果：[SEARCH_TERM]',
		'page.compared': '核对日期：{{date}}',
		'search.pages': '{n}页',
		'checklist.hint.pta': '把IMEI发到[[imei-status]]。',
		'checklist.hint.imei': '按[[show-imei]]。',
	},
	en: {
		'search.label': 'Search',
		'aside.note': 'Note',
		'aside.tip': 'Tip',
		'checklist.yes': 'Yes',
		'pagefind.many_results': '[COUNT] results for [SEARCH_TERM]',
		'page.compared': 'Compared on {{date}}',
		'search.pages': '{n} pages',
		'checklist.hint.pta': 'Text its IMEI to [[imei-status]].',
		'checklist.hint.imei': 'Dial [[show-imei]].',
	},
	ur: {
		'search.label': 'تلاش',
		'aside.note': 'نوٹ',
		'aside.tip': 'مشورہ',
		'checklist.yes': 'ہاں',
		'pagefind.many_results': '[COUNT] نتیجے: [SEARCH_TERM]',
		'page.compared': 'موازنہ {{date}} کو ہوا',
		'search.pages': '{n} صفحے ملے',
		'checklist.hint.pta': 'اس کا IMEI [[imei-status]] پر بھیجیں۔',
		'checklist.hint.imei': '[[show-imei]] ملائیں۔',
	},
};

/** The text of every other string that the lint expects. */
const label: Readonly<Record<string, string>> = { 'zh-CN': '标签', en: 'Label', ur: 'لیبل' };

const keys = [...Object.keys(i18nSchema().shape), ...questionKeys];

/** The interface strings of the small guide, by path under src/content. */
export const stringFiles: Record<string, string> = Object.fromEntries(
	Object.entries(edited).map(([lang, strings]) => {
		const others = Object.fromEntries(keys.filter((key) => !(key in strings)).map((key) => [key, label[lang]]));
		return [`i18n/${lang}.json`, `${JSON.stringify({ ...strings, ...others }, null, 2)}\n`];
	}),
);
