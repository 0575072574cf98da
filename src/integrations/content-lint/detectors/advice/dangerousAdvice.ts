import type { Lang } from '../../../../config/locales.ts';
import type { Danger, DangerKind } from '../../../../languages/lint/advice.ts';
import { memoize } from '../../../../lib/memoize.ts';
import { wordsByLang } from '../../readers/languageWords.ts';
import { denies, hasWord, without } from './adviceWords.ts';
import { canonical, originalSpan } from '../canonical.ts';
import { clausesOf, isCondition } from './clauses.ts';
import type { Detection } from '../detector.ts';
import { sentencesIn, type Part } from '../parts.ts';
import { anyOf, patternOf } from '../wordPatterns.ts';

/** The most characters between an act and its object. */
const MAX_APART = 40;

const dangersIn = memoize((lang: Lang) =>
	Object.entries(wordsByLang.get(lang)?.advice.dangers ?? {}).flatMap(([kind, rows]) =>
		rows.map(({ act, object, unless = [] }) => ({
			kind: kind as DangerKind,
			clause: object ? near(act, object) : patternOf(act),
			unless: patternOf(unless),
		})),
	),
);

function near(act: Danger['act'], object: readonly string[]): RegExp {
	const [acts, objects, gap] = [anyOf(act), anyOf(object), `.{0,${MAX_APART}}`];
	return new RegExp(`(?:${acts})${gap}(?:${objects})|(?:${objects})${gap}(?:${acts})`, 'u');
}

/**
 * Finds plain advice that could cost a reader the number or money: a clause with the words of a danger, in a sentence
 * that does not forbid it, warn of it or ask.
 * @param text as readers see it
 */
export function dangerousAdvice(text: string, lang: Lang): Detection<DangerKind>[] {
	const form = canonical(text);
	return sentencesIn(form.text).flatMap((sentence) => {
		const found = adviceIn(lang)(sentence.text);
		if (!found) return [];
		const { kind, from, to } = found;
		return { kind, ...originalSpan(form, sentence.from + from, sentence.from + to) };
	});
}

/** Finds the first danger of a sentence. Memoized (README.md, “Memory”). */
const adviceIn = memoize((lang: Lang) =>
	memoize((sentence: string): Detection<DangerKind> | undefined => {
		const said = without(sentence, 'harmless');
		if (/[?？؟]$/.test(said) || hasWord(said, 'fraudReport')) return undefined;
		const clauses = clausesOf(said).filter((clause) => !isCondition(clause));
		if (clauses.some(({ text }) => hasWord(without(text, 'emptyNegation'), 'prohibition'))) return undefined;
		for (const { kind, clause: pattern, unless } of dangersIn(lang)) {
			const clause = clauses.find(({ text }) => pattern.test(text) && !denies(text));
			if (clause && !unless.test(said)) return { kind, ...trimmed(clause) };
		}
		return undefined;
	}),
);

/** Returns the range of a clause without list mark and outer spaces. */
function trimmed({ text, from, to }: Part): Pick<Part, 'from' | 'to'> {
	return { from: from + text.search(/[^\s•*-]/), to: to - (text.length - text.trimEnd().length) };
}
