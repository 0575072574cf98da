import { createHash } from 'node:crypto';
import type { Target } from './collect.ts';
import type { Answer } from './visit.ts';

/** What is kept of a page from one week to the next. */
export interface Seen {
	/** Of its visible text. */
	hash: string;
	/** The figures of ours that stood on it. */
	figures: string[];
}

/** What an editor has to look at, the most pressing first. */
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

/** What was found at one page. */
export interface Finding {
	target: Target;
	verdict: Verdict;
	/** Where it leads now, which figures are missing, which error came. */
	detail: string;
	/** What to remember; as it was before when the page could not be read. */
	seen?: Seen | undefined;
}

/** Numbers are written in many ways: only the digits of a figure and of a page are compared. */
function hasFigure(text: string, figure: string): boolean {
	const digits = figure.replace(/\D/g, '');
	return new RegExp(`(?<!\\d)${[...digits].join('[\\s,.()-]*')}(?!\\d)`).test(text);
}

/** Digits of Urdu and Arabic pages as ASCII digits. */
const foldDigits = (text: string): string =>
	text.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));

/** Compares a page with what the data takes from it and with what was seen the last time. */
export function judge(target: Target, answer: Answer, before: Seen | undefined): Finding {
	const unread = (verdict: Verdict, detail: string): Finding => ({ target, verdict, detail, seen: before });
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
