// npm run guide:report: how much a reader has to read before the help, beside the targets
import { fileURLToPath } from 'node:url';
import { localeList, locales, type Locale } from '../../src/config/locales.ts';
import { openDist } from '../../src/lib/dist.ts';
import { personas } from './personas.ts';
import { measureAll, type Measures } from './guideMeasures.ts';
import { targetOf } from './targets.ts';

const all = measureAll(openDist(fileURLToPath(new URL('../../dist', import.meta.url))));

const row = (
	name: string,
	value: (measures: Measures) => string | number,
	target: Parameters<typeof targetOf>[0],
): string =>
	`| ${name} | ${localeList.map((locale) => `${value(all[locale])} (≤ ${targetOf(target, locales[locale].lang)})`).join(' | ')} |`;
const sum = (numbers: Record<string, number>): number => Object.values(numbers).reduce((a, b) => a + b, 0);
const listed = (numbers: Record<string, number>): string =>
	Object.entries(numbers)
		.map(([name, number]) => `${name.replace(/\/$/, '') || 'index'} ${number}`)
		.join(', ');

console.log(
	[
		`| measure | ${localeList.join(' | ')} |`,
		`| --- |${' --- |'.repeat(localeList.length)}`,
		row(
			'words before the helpline, worst operator',
			({ helpline }) => Math.max(...Object.values(helpline)),
			'helpline',
		),
		row('words before the first document on prepare', ({ document }) => document, 'document'),
		row('words before the money on lost-or-stolen', ({ money }) => money, 'money'),
		row('words on the way, folded parts left out', ({ way }) => way, 'way'),
		row('doubts, all pages but about and sources', ({ doubts }) => sum(doubts), 'doubts'),
		row('doubts, most on one page', ({ doubts }) => Math.max(0, ...Object.values(doubts)), 'doubtsOnOnePage'),
		`| personas told the right thing, their page two taps from home | ${localeList.map((locale) => `${all[locale].personas} (of ${personas.length})`).join(' | ')} |`,
	].join('\n'),
);
const details = (locale: Locale): string => {
	const { helpline, doubts, moneyJump } = all[locale];
	return `${locale}: helpline ${listed(helpline)} · jump to the money ${moneyJump ? 'yes' : 'no'} · doubts ${listed(doubts) || 'none'}`;
};
console.log(`\n${localeList.map(details).join('\n')}`);
