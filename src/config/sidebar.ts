import type { StarlightUserConfig } from '@astrojs/starlight/types';
import { sourceLang } from './locales.ts';
import { inEveryLanguage, type StringKey } from './strings.ts';

type GroupKey = Extract<StringKey, `sidebar.${string}`>;

/** A group of pages. Its label is an interface string; each page has its own label. */
function group(key: GroupKey, slugs: string[]) {
	const translations = inEveryLanguage(key);
	return { label: translations[sourceLang], translations, items: slugs };
}

/** The menu: first the emergency, then the way to a new eSIM, then background. */
export const sidebar = [
	'lost-or-stolen',
	group('sidebar.way', ['checklist', 'prepare', 'device-support', 'steps', 'install', 'after', 'counter']),
	group('sidebar.cases', [
		'situations/plastic-sim',
		'situations/new-phone',
		'situations/deleted-or-qr-fails',
		'situations/no-signal',
		'situations/not-in-your-name',
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
	group('sidebar.know', ['scams', 'what-is-esim', 'benefits', 'faq', 'glossary']),
	group('sidebar.carry', ['summary', 'about', 'sources']),
] satisfies StarlightUserConfig['sidebar'];
