import type { LayoutReader, Test } from './layoutReader.ts';

/** A contextual rule: "this glyph after those and before these". */
export interface Rule {
	/** the number of tests before the current glyph */
	back: number;
	/** all tests in text order */
	tests: Test[];
	/**
	 * the list that contains the rule (format 3: the lookup, format 2: a rule set), and the offset of the rule in it
	 */
	list: number;
	offset: number;
}

/**
 * The rules of one subtable of GSUB. Noto Nastaliq Urdu has its contextual rules in lookups of types 5 and 6, formats 2
 * (by class) and 3 (by coverage); see https://learn.microsoft.com/typography/opentype/spec/gsub.
 * @param chained whether rules also test the glyphs before and after the input (type 6)
 */
export const rulesOf = (
	reader: LayoutReader,
	lookup: number,
	offset: number,
	position: number,
	chained: boolean,
): Rule[] =>
	reader.u16(position) === 3
		? [byCoverage(reader, lookup, offset, position, chained)]
		: byClass(reader, position, chained);

function byCoverage(reader: LayoutReader, list: number, offset: number, position: number, chained: boolean): Rule {
	let cursor = position + (chained ? 2 : 6);
	const part = (count: number): Test[] => {
		const tests = reader.u16List(cursor, count).map((place): Test => {
			const glyphs = reader.coverage(position + place);
			return (glyph) => glyphs.has(glyph);
		});
		cursor += 2 * count;
		return tests;
	};
	const counted = () => part(reader.u16((cursor += 2) - 2));
	if (!chained) return { back: 0, tests: part(reader.u16(position + 2)), list, offset };
	const back = counted().reverse();
	return { back: back.length, tests: [...back, ...counted(), ...counted()], list, offset };
}

function byClass(reader: LayoutReader, position: number, chained: boolean): Rule[] {
	const covered = reader.coverage(position + reader.u16(position + 2));
	const classTest = (field: number) => {
		const place = reader.u16(position + field);
		const classOf = place ? reader.classes(position + place) : new Map<number, number>();
		return (value: number): Test =>
			(glyph) =>
				(classOf.get(glyph) ?? 0) === value;
	};
	const input = classTest(chained ? 6 : 4);
	const before = classTest(4);
	const after = classTest(chained ? 8 : 4);
	const sets = position + (chained ? 10 : 6);
	return reader.u16List(sets + 2, reader.u16(sets)).flatMap((place, value) => {
		if (place === 0) return [];
		const list = position + place;
		const inClass = input(value);
		const first: Test = (glyph) => covered.has(glyph) && inClass(glyph);
		return reader.u16List(list + 2, reader.u16(list)).map((offset): Rule => {
			let cursor = list + offset;
			const number = () => reader.u16((cursor += 2) - 2);
			const take = (count: number, test: (value: number) => Test) =>
				Array.from({ length: count }, () => test(number()));
			if (!chained) {
				const count = number();
				cursor += 2;
				return { back: 0, tests: [first, ...take(count - 1, input)], list, offset };
			}
			const back = take(number(), before).reverse();
			const rest = take(number() - 1, input);
			return { back: back.length, tests: [...back, first, ...rest, ...take(number(), after)], list, offset };
		});
	});
}
