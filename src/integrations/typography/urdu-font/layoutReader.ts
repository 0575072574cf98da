import { memoize } from '../../../lib/memoize.ts';

/** Whether a rule or a lookup names a glyph. */
export type Test = (glyph: number) => boolean;

/**
 * Reads the tables of a TrueType font in place. For their format see
 * https://learn.microsoft.com/typography/opentype/spec/chapter2.
 */
export class LayoutReader {
	readonly gsub: number;
	private readonly gdef: number;
	private readonly font: Buffer;

	constructor(font: Buffer) {
		this.font = font;
		this.gsub = this.table('GSUB');
		this.gdef = this.table('GDEF');
	}

	u16 = (position: number): number => this.font.readUInt16BE(position);

	u32 = (position: number): number => this.font.readUInt32BE(position);

	/** Reads `count` 16-bit numbers at a position. */
	u16List = (position: number, count: number): number[] =>
		Array.from({ length: count }, (_, index) => this.u16(position + 2 * index));

	private table(tag: string): number {
		for (let entry = 12; entry < 12 + 16 * this.u16(4); entry += 16)
			if (this.font.toString('latin1', entry, entry + 4) === tag) return this.u32(entry + 8);
		throw new Error(`The Urdu font has no ${tag} table.`);
	}

	/** Calls `visit` for each glyph of a coverage or class table with its value in the table. */
	private ranges(position: number, visit: (glyph: number, value: number) => void): void {
		for (let index = 0; index < this.u16(position); index++) {
			const [first = 0, last = 0, value = 0] = this.u16List(position + 2 + 6 * index, 3);
			for (let glyph = first; glyph <= last; glyph++) visit(glyph, value);
		}
	}

	/** The glyphs of a coverage table. */
	readonly coverage = memoize((position: number): Set<number> => {
		const glyphs = new Set<number>();
		if (this.u16(position) === 1)
			for (const glyph of this.u16List(position + 4, this.u16(position + 2))) glyphs.add(glyph);
		else this.ranges(position + 2, (glyph) => glyphs.add(glyph));
		return glyphs;
	});

	/** The class of each glyph in a class table. */
	readonly classes = memoize((position: number): Map<number, number> => {
		const classOf = new Map<number, number>();
		if (this.u16(position) === 1)
			this.u16List(position + 6, this.u16(position + 4)).forEach((value, index) =>
				classOf.set(this.u16(position + 2) + index, value),
			);
		else this.ranges(position + 2, (glyph, value) => classOf.set(glyph, value));
		return classOf;
	});

	/** The glyphs that a lookup ignores because of its flags and GDEF. */
	ignoredBy(lookup: number): Test {
		const flags = this.u16(lookup + 2);
		const classOf = this.classes(this.gdef + this.u16(this.gdef + 4));
		const attachment = this.u16(this.gdef + 10)
			? this.classes(this.gdef + this.u16(this.gdef + 10))
			: new Map<number, number>();
		const markSets = this.gdef + this.u16(this.gdef + 12);
		const seenMarks =
			flags & 0x10
				? this.coverage(markSets + this.u32(markSets + 4 + 4 * this.u16(lookup + 6 + 2 * this.u16(lookup + 4))))
				: undefined;
		return (glyph) => {
			const kind = classOf.get(glyph);
			if (kind === 1) return (flags & 2) !== 0;
			if (kind === 2) return (flags & 4) !== 0;
			if (kind !== 3) return false;
			if (flags & 8 || (seenMarks && !seenMarks.has(glyph))) return true;
			return flags >> 8 !== 0 && attachment.get(glyph) !== flags >> 8;
		};
	}
}
