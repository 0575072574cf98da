import { verdicts, type Judgement, type Verdict } from './judge.ts';

/** What an editor should do for each verdict. The check itself changes no facts. */
const tasks: Record<Verdict, string> = {
	'other-host':
		'The address now leads to another site. Do not follow it with your own data. If it is not the owner’s, remove the address at once.',
	certificate: 'The browser would warn of this site. If it is an official address, say so on the page or take it out.',
	gone: 'The page is gone. Look for its successor on the same site; else the facts need another source.',
	'figure-gone':
		'A figure that we print stood here last time and does not any more. Read the page and correct the fact.',
	'figure-not-found': 'Our figure does not stand on the page in digits. Read it: it may be written in words.',
	moved: 'The page has moved on its own site. Put the new address into the data.',
	unreachable: 'The page could not be opened. If it stays so for three weeks, treat it as gone.',
	refused: 'The site does not answer programs. Open it in a browser.',
	robots: 'The site asks programs to stay away. Open it in a browser.',
	changed: 'The text has changed; our figures still stand there. Read it when you have time.',
	same: '',
};

/** Escapes a text for a cell of a Markdown table. */
const cell = (text: string): string => text.replace(/[|\\]/g, '\\$&').replace(/\s+/g, ' ');

/**
 * Writes the judgements as Markdown for the weekly issue: a table for each verdict, the most urgent first.
 * @param day the day of the check, YYYY-MM-DD
 */
export function table(judgements: readonly Judgement[], day: string): string {
	const count = (verdict: Verdict) => judgements.filter((judgement) => judgement.verdict === verdict).length;
	const lines = [
		`Checked on ${day}: ${judgements.length} pages, ${count('same')} unchanged.`,
		'Nothing has been changed by this check. CONTRIBUTING says how to work through it.',
	];
	for (const verdict of verdicts) {
		const found = judgements.filter((judgement) => judgement.verdict === verdict);
		if (verdict === 'same' || found.length === 0) continue;
		lines.push('', `### ${verdict} (${found.length})`, '', tasks[verdict], '');
		lines.push('| page | what | used by |', '| --- | --- | --- |');
		for (const { target, detail } of found) {
			const users = target.uses.map(({ id }) => `\`${id}\``).join(', ') || '–';
			lines.push(`| [${cell(target.id)}](${target.url}) | ${cell(detail)} | ${users} |`);
		}
	}
	return `${lines.join('\n')}\n`;
}
