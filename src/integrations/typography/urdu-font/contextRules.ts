import { LayoutReader, type Test } from './layoutReader.ts';
import { rulesOf, type Rule } from './rules.ts';
import type { Trace } from '../../../head/nastaliq/shaping.ts';

/** A subtable of a lookup. Without `rules` it is of a kind that does not change. */
interface Subtable {
	offset: number;
	rules?: Rule[];
}

const matches = ({ back, tests }: Rule, row: readonly number[], position: number): boolean =>
	position >= back &&
	position - back + tests.length <= row.length &&
	tests.every((test, index) => test(row[position - back + index] ?? -1));

/** Adds the rules that HarfBuzz applies to `used`: at each position of each row, the first rule that matches. */
function findUsed(rows: Iterable<string>, subtables: readonly Subtable[], ignored: Test, used: Set<Rule>): void {
	const rules = subtables.flatMap((subtable) => subtable.rules ?? []);
	if (rules.length === 0) return;
	for (const key of rows) {
		const row = key.split(',').map(Number);
		row.forEach((glyph, place) => {
			// A nested lookup is applied at a place that the outer one chooses, even if it ignores the glyph there.
			const before = row.slice(0, place).filter((candidate) => !ignored(candidate));
			const visible = [...before, glyph, ...row.slice(place + 1).filter((candidate) => !ignored(candidate))];
			const rule = rules.find((candidate) => matches(candidate, visible, before.length));
			if (rule) used.add(rule);
		});
	}
}

/**
 * Removes the contextual rules that a trace did not use from a font. Rules of other kinds stay.
 * @param font TrueType; not changed
 * @param trace the rules and glyphs that shaping all texts needs
 * @returns the font with shorter lists of rules; unlisted rules stay in the file until the font is subset
 */
export function pruneContextRules(font: Buffer, trace: Trace): Buffer {
	const pruned = Buffer.from(font);
	const reader = new LayoutReader(font);
	const used = new Set<Rule>();
	const lookups = new Map<number, Subtable[]>();
	const lookupList = reader.gsub + reader.u16(reader.gsub + 8);
	reader.u16List(lookupList + 2, reader.u16(lookupList)).forEach((place, index) => {
		const lookup = lookupList + place;
		const subtables =
			lookups.get(lookup) ??
			reader.u16List(lookup + 6, reader.u16(lookup + 4)).map((offset): Subtable => {
				let position = lookup + offset;
				let type = reader.u16(lookup);
				if (type === 7) {
					type = reader.u16(position + 2);
					position += reader.u32(position + 4);
				}
				const isRead = (type === 5 || type === 6) && reader.u16(position) !== 1;
				return isRead ? { offset, rules: rulesOf(reader, lookup, offset, position, type === 6) } : { offset };
			});
		lookups.set(lookup, subtables);
		findUsed(trace.rows.get(index) ?? [], subtables, reader.ignoredBy(lookup), used);
	});
	// Lookups may share lists: an entry stays if any of them needs it.
	const write = (position: number, entries: readonly number[]) =>
		entries.forEach((entry, index) => pruned.writeUInt16BE(entry, position + 2 * index));
	const allRules = [...lookups.values()].flatMap((subtables) => subtables.flatMap(({ rules }) => rules ?? []));
	const usedAt = new Set([...used].map(({ list, offset }) => `${list} ${offset}`));
	for (const list of new Set(allRules.map((rule) => rule.list)).difference(new Set(lookups.keys()))) {
		const kept = reader.u16List(list + 2, reader.u16(list)).filter((offset) => usedAt.has(`${list} ${offset}`));
		write(list, [kept.length, ...kept]);
	}
	for (const [lookup, subtables] of lookups) {
		const needed = subtables.filter(
			({ rules }) => !rules || rules.some(({ list, offset }) => usedAt.has(`${list} ${offset}`)),
		);
		// A lookup must not be empty, because others refer to it by its number.
		const kept = (needed.length > 0 ? needed : subtables.slice(-1)).map(({ offset }) => offset);
		const markSet = reader.u16(lookup + 2) & 0x10 ? [reader.u16(lookup + 6 + 2 * subtables.length)] : [];
		write(lookup + 4, [kept.length, ...kept, ...markSet]);
	}
	return pruned;
}
