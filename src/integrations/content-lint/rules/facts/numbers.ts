import type { Content } from '../../readers/content/content.ts';
import { isWritten, passages, search, type Passage } from '../../readers/content/passages.ts';
import { dialled } from '../../readers/content/patterns.ts';
import { valueAt } from '../../readers/content/yaml.ts';
import { finding, type Finding } from '../../problem.ts';
import { fixIn } from './fixIn.ts';
import { amount } from './prices.ts';

/**
 * No telephone number or short code is typed: it comes from dial-codes.yaml through <Dial>, so that a wrong digit
 * is mended once, an unconfirmed number is never shown, and an Urdu page does not turn it around.
 */
export function numbers(content: Content): Finding[] {
	const known = new Map(content.data.dialCodes.entries.map(({ id, value }) => [String(valueAt(value, ['code'])), id]));
	return passages(content)
		.filter(isWritten)
		.flatMap((passage) => {
			const money = [...passage.prose.text.matchAll(amount)].map(
				(match) => [match.index, match.index + match[0].length] as const,
			);
			const seen = new Set<number>();
			return dialled.flatMap((pattern) =>
				search(passage, pattern, (match, line) => {
					const [text] = match;
					const { index } = match;
					// A price has a check of its own; the same digits are not told of twice.
					if (money.some(([from, to]) => index >= from && index < to)) return undefined;
					for (let at = index; at < index + text.length; at++) if (seen.has(at)) return undefined;
					for (let at = index; at < index + text.length; at++) seen.add(at);
					return problem(passage, line, text, known.get(text) ?? known.get(`*${text}`));
				}),
			);
		});
}

function problem(passage: Passage, line: number, text: string, id: string | undefined): Finding {
	const onPage = id
		? `Write <Dial id="${id}" /> in its place: it prints the number from src/content/dial-codes.yaml.`
		: 'If it is a number to dial, add it to src/content/dial-codes.yaml with its source and write <Dial id="…" /> here. If it is another figure, add it to src/content/facts.yaml and write <Fact id="…" />.';
	const inChecklist = id
		? `Write [[${id}]] in its place: it prints the number from src/content/dial-codes.yaml.`
		: 'If it is a number to dial, add it to src/content/dial-codes.yaml with its source and write [[its id]] here. If it is another figure, take it out.';
	return finding(
		{ file: passage.file, line },
		{
			excerpt: text,
			message: 'This looks like a telephone number or a short code typed by hand.',
			fix: fixIn(passage, onPage, inChecklist),
		},
	);
}
