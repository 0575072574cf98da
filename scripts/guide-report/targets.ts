import type { Lang } from '../../src/config/locales.ts';

/** The maximum of one measure by language. */
type Targets = Partial<Record<Lang, number>>;

/** The maximum of each measure by language, in words or Chinese characters. 100 words take about half a minute to read. */
const targets = {
	/** Words before the first helpline on an operator's page. */
	helpline: { en: 40, 'zh-CN': 40, ur: 40 },
	/** Words before the first document on the page about preparing. */
	document: { en: 60, 'zh-CN': 60, ur: 60 },
	/** Words before the section about money on the emergency page. */
	money: { en: 220, 'zh-CN': 220, ur: 220 },
	/** Words on the way from the emergency to safe accounts, folded parts left out. */
	way: { en: 3_300, 'zh-CN': 4_600, ur: 3_800 },
	/** Sentences that say that something is not known, on all pages but `about` and `sources`. */
	doubts: { en: 15, 'zh-CN': 15, ur: 15 },
	/** The same on one page. */
	doubtsOnOnePage: { en: 1, 'zh-CN': 1, ur: 1 },
} as const satisfies Record<string, Targets>;

/** What a measure may be in a language; anything where nobody has set a target yet. */
export const targetOf = (measure: keyof typeof targets, lang: Lang): number =>
	(targets[measure] as Targets)[lang] ?? Infinity;

/** The pages from the emergency to safe accounts, in order. */
export const way = ['lost-or-stolen', 'checklist', 'prepare', 'steps', 'install', 'after'] as const;

/** Pages whose task is to say what is not known. */
export const mayDoubt = /^(about|sources)\/$/;

/** Phrases that say that something is not known, in the languages whose phrases were collected. */
export const doubts: Partial<Record<Lang, RegExp>> = {
	en: /\b(?:not|un)[ -]?confirm(?:ed)?\b|could not (?:be )?(?:confirm|find|learn|verif)\w*|\bfound no\b|\bno (?:source|page|rule|number|official \w+) (?:was|is) (?:found|known)\b|\b(?:is|are) not (?:known|said)\b|\bnobody knows\b|\bno (?:rule|text|page) we (?:have )?read\b|\bno operator (?:gives|promises|says|names)\b|\bwe (?:do not|don['’]t) know\b/giu,
	'zh-CN':
		/没能?(?:证实|查到|核实|找到)|未(?:经)?(?:证实|核实)|说法不一|查不到|没有(?:查到|证实|核实|公布|写明)|没查到|没写清楚|公告没写|不清楚/gu,
	ur: /تصدیق (?:نہیں|نہ) |معلوم نہیں(?: ہو سکا)?|(?:ہمیں|کہیں) [^۔؟]{0,40}نہیں مل|پتا نہیں چل سک|نہیں مل سک|جو کچھ ہم نے پڑھا|کوئی کمپنی نہیں (?:بتاتی|کرتی)/gu,
};
