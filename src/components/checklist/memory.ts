import type { Answers } from './questions.ts';
import { parseAnswers } from './rules.ts';

/** The number grows when the meaning of an answer changes; older answers are then forgotten. */
const key = 'checklist:1';

/** Gives the answers kept on this device: none when there are none, when they are damaged, or when storage is blocked. */
export function recall(): Answers {
	try {
		return parseAnswers(JSON.parse(localStorage.getItem(key) ?? 'null'));
	} catch {
		// Blocked storage throws on access and damaged text on parsing: either way the reader starts afresh.
		return {};
	}
}

/** Keeps the answers on this device, or forgets them when there are none. */
export function remember(answers: Answers): void {
	try {
		if (Object.keys(answers).length > 0) localStorage.setItem(key, JSON.stringify(answers));
		else localStorage.removeItem(key);
	} catch {
		// Blocked or full: the checklist works all the same, it only starts afresh next time.
	}
}
