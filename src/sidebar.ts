import type { StarlightUserConfig } from '@astrojs/starlight/types';
import en from './content/i18n/en.json' with { type: 'json' };
import ur from './content/i18n/ur.json' with { type: 'json' };
import zh from './content/i18n/zh-CN.json' with { type: 'json' };

type GroupKey = Extract<keyof typeof zh, `sidebar.${string}`>;

/** A group of pages. Its label comes from the interface strings, the labels of its pages from the pages. */
function group(key: GroupKey, slugs: string[]) {
	return { label: zh[key], translations: { en: en[key], ur: ur[key] }, items: slugs };
}

/** The pages in the order of a bad day: what to do now, then the way back, then the background. */
export const sidebar = [
	'lost-or-stolen',
	group('sidebar.way', ['prepare', 'checklist', 'steps', 'install', 'after']),
	group('sidebar.cases', [
		'situations/new-phone',
		'situations/deleted-or-qr-fails',
		'situations/abroad',
		'situations/foreigners',
	]),
	group('sidebar.operators', [
		'operators',
		'operators/jazz',
		'operators/zong',
		'operators/ufone',
		'operators/telenor',
		'operators/scom',
	]),
	group('sidebar.know', ['what-is-esim', 'benefits', 'device-support', 'scams', 'faq', 'glossary']),
	group('sidebar.carry', ['summary', 'about']),
] satisfies StarlightUserConfig['sidebar'];
