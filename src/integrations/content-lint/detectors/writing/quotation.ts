import { partsOf, type Span } from '../parts.ts';

/** Opening quotation marks with their closing marks. */
export const pairs: Readonly<Record<string, string>> = {
	'“': '”',
	'«': '»',
	'「': '」',
	'『': '』',
	'《': '》',
	'【': '】',
};
const closing = new Set(Object.values(pairs));

/** Finds a quotation mark without its partner in the same paragraph. Straight marks must be even in number. */
export function unpairedIn(text: string): Span[] {
	return partsOf(text, /(?:[^\n]|\n(?!\s*\n))+/g).flatMap(({ text: paragraph, from }) => {
		const at = (index: number): Span => ({ from: from + index, to: from + index + 1 });
		const marks = [...paragraph.matchAll(/[“”«»「」『』《》【】]/gu)];
		const open: { mark: string; index: number }[] = [];
		for (const { index, 0: mark } of marks) {
			const last = open.at(-1);
			if (last && pairs[last.mark] === mark) open.pop();
			else if (closing.has(mark) || last?.mark === mark) return [at(index)];
			else open.push({ mark, index });
		}
		const [left] = open;
		if (left) return [at(left.index)];
		const straight = [...paragraph.matchAll(/(?<!\d)"/g)];
		return straight.length % 2 === 1 ? [at(straight.at(-1)?.index ?? 0)] : [];
	});
}
