import { createHash } from 'node:crypto';
import { foldDigits } from '../../src/lib/digits.ts';
import type { Target } from './collect.ts';
import type { Answer } from './visitor.ts';

/** What is stored about a page from one week to the next. */
export interface Seen {
	/** The hash of its visible text. */
	hash: string;
	/** Our figures that were on it. */
	figures: string[];
}

/** The results that an editor has to look at, the most urgent first. */
export const verdicts = [
	'other-host',
	'certificate',
	'gone',
	'figure-gone',
	'figure-not-found',
	'moved',
	'unreachable',
	'refused',
	'robots',
	'changed',
	'same',
] as const;
export type Verdict = (typeof verdicts)[number];

/** The result for one page. */
export interface Judgement {
	target: Target;
	verdict: Verdict;
	/** The new address, the missing figures or the error. */
	detail: string;
	/** What to store; unchanged if the page could not be read. */
	seen?: Seen | undefined;
}

/** Whether a text contains a figure, however its digits are grouped. */
function hasFigure(text: string, figure: string): boolean {
	const digits = figure.replace(/\D/g, '');
	return new RegExp(`(?<!\\d)${[...digits].join('[\\s,.()-]*')}(?!\\d)`).test(text);
}

/** Compares a page with our figures and with what was stored last time. */
export function judge(target: Target, answer: Answer, before: Seen | undefined): Judgement {
	const unread = (verdict: Verdict, detail: string): Judgement => ({ target, verdict, detail, seen: before });
	switch (answer.kind) {
		case 'other-host':
			return unread('other-host', answer.url);
		case 'certificate':
			return unread('certificate', answer.code);
		case 'gone':
		case 'refused':
			return unread(answer.kind, String(answer.status));
		case 'unreachable':
			return unread('unreachable', answer.reason);
		case 'robots':
			return unread('robots', '');
		case 'page':
		case 'moved': {
			const text = foldDigits(answer.text);
			const wanted = [...new Set(target.uses.flatMap(({ figures }) => figures))];
			const figures = wanted.filter((figure) => hasFigure(text, figure));
			const seen = { hash: createHash('sha256').update(answer.text).digest('hex').slice(0, 16), figures };
			const lost = (before?.figures ?? []).filter((figure) => wanted.includes(figure) && !figures.includes(figure));
			const missing = wanted.filter((figure) => !figures.includes(figure));
			if (lost.length > 0) return { target, verdict: 'figure-gone', detail: lost.join(', '), seen };
			if (answer.kind === 'moved') return { target, verdict: 'moved', detail: answer.url, seen };
			if (!before && missing.length > 0)
				return { target, verdict: 'figure-not-found', detail: missing.join(', '), seen };
			return { target, verdict: !before || before.hash === seen.hash ? 'same' : 'changed', detail: '', seen };
		}
	}
}
