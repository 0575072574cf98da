import { distance } from '../../../../lib/spelling.ts';
import type { Content } from '../../readers/content/content.ts';
import { everyValue } from '../../readers/content/data.ts';
import { mayHoldData, passages, type Passage } from '../../readers/content/passages.ts';
import { findMatches } from '../../readers/content/findMatches.ts';
import { dialled, dialledForSure } from '../../readers/content/dialPatterns.ts';
import { textAt } from '../../readers/content/yaml.ts';
import type { Finding, Remedy, Rule } from '../../rule.ts';
import { dialIds, dialTags, digitsOf } from '../../messages/dialId.ts';
import { fixIn, ofContact } from '../../messages/fixIn.ts';
import { quotedInTitle } from '../../messages/quotedInTitle.ts';

/**
 * Numbers come from dial-codes.yaml through <Dial>, so that a wrong digit is corrected once, an unconfirmed number is
 * never shown, and right-to-left text does not reverse it.
 */
export const typedNumber: Rule = {
	id: 'facts/typed-number',
	reads: 'texts written by hand',
	refuses: 'A telephone number or short code typed by hand.',
	check(content) {
		const known = content.data.dialCodes.entries.map(({ value }) => textAt(value, ['code']));
		// Readers type the wrong ones into the search too.
		const wrong = [...everyValue({ dialCodes: content.data.dialCodes })].filter(
			({ path }) => path.at(-3) === 'wrong' && path.at(-1) === 'code',
		);
		const all = [...known, ...wrong.map(({ value }) => String(value))].map(digitsOf);
		// A text may leave out the area code.
		const isKnown = (text: string): boolean => all.some((number) => number.endsWith(digitsOf(text)));
		return passages(content)
			.filter(({ role }) => role !== 'address')
			.flatMap((passage) => {
				const seen = new Set<number>();
				// Where numbers of the data may stand, other figures may too.
				const patterns = mayHoldData(passage) ? dialledForSure : dialled;
				return patterns.flatMap((pattern) =>
					findMatches(passage, pattern, ({ 0: text, index }) => {
						for (let at = index; at < index + text.length; at++) if (seen.has(at)) return undefined;
						for (let at = index; at < index + text.length; at++) seen.add(at);
						if (mayHoldData(passage) && isKnown(text)) return undefined;
						return (
							quotedInTitle(content, passage, text, 'code') ??
							changedEntry(content, passage, text) ??
							remedyOf(passage, dialIds(content, text))
						);
					}),
				);
			});
	},
};

/** Up to this edit distance, two numbers are the same one, mistyped. */
const MAX_DISTANCE = 2;

/** Finds an entry whose number was changed, while a question of readers still has the old one. */
function changedEntry({ data }: Content, { role, file, prose }: Passage, text: string): Finding | undefined {
	const entry = data.dialCodes.entries.find(
		({ value }) => distance(digitsOf(textAt(value, ['code'])), digitsOf(text), MAX_DISTANCE) <= MAX_DISTANCE,
	);
	if (role !== 'alias' || !entry) return undefined;
	const code = textAt(entry.value, ['code']);
	return {
		file: entry.file,
		line: entry.lineOf(['code']),
		excerpt: code,
		message: `Entry "${entry.id}" shows this, and a question of readers (${file}, line ${prose.lineAt(0)}) names ${text}.`,
		fix: `Read the number once more in the source. If ${text} is right, write it here; if ${code} is, write that into the questions too.`,
	};
}

/** @param ids of the entries with the number */
function remedyOf(passage: Passage, ids: readonly string[]): Remedy {
	if (passage.role === 'alias')
		return {
			message: 'This number is not, or no longer, in src/content/dial-codes.yaml.',
			fix: 'If it is official, add it to the data with its source; else take it out.',
		};
	const isKnown = ids.length > 0;
	const fixWith = (component: string, otherwise: string): string =>
		isKnown
			? `Write ${component} in its place: it shows the number from src/content/dial-codes.yaml.`
			: `If it is a number to dial, add it to src/content/dial-codes.yaml with its source and write ${component} here. If it is another figure, ${otherwise}.`;
	const onPage = fixWith(dialTags(isKnown ? ids : ['…']), 'add it to src/content/facts.yaml and write <Fact id="…" />');
	const inChecklist = fixWith(isKnown ? ids.map((id) => `[[${id}]]`).join(' or ') : '[[its id]]', 'take it out');
	return {
		message: 'This looks like a telephone number or a short code typed by hand.',
		fix: fixIn(passage, onPage, inChecklist, isKnown ? undefined : ofContact),
	};
}
