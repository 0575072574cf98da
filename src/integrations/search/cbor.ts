/** The part of CBOR (RFC 8949) that Pagefind's meta file uses: numbers, texts and lists. */
export type Value = number | string | Value[];

/**
 * Reads one value.
 * @throws RangeError for anything but whole numbers, texts and lists
 */
export function decode(bytes: Buffer): Value {
	let at = 0;
	const size = (short: number): number => {
		const width = [1, 2, 4][short - 24];
		if (short < 24) return short;
		if (!width) throw new RangeError(`Unexpected length ${short} in a CBOR file.`);
		at += width;
		return bytes.readUIntBE(at - width, width);
	};
	const value = (): Value => {
		const head = bytes.readUInt8(at++);
		const n = size(head & 31);
		switch (head >> 5) {
			case 0:
				return n;
			case 1:
				return -1 - n;
			case 3:
				return bytes.toString('utf8', at, (at += n));
			case 4:
				return Array.from({ length: n }, value);
			default:
				throw new RangeError(`Unexpected type ${head >> 5} in a CBOR file.`);
		}
	};
	return value();
}

/** Writes one value in its shortest form. */
export function encode(value: Value): Buffer {
	const parts: Buffer[] = [];
	const head = (type: number, n: number): void => {
		const width = n < 24 ? 0 : n < 0x100 ? 1 : n < 0x10000 ? 2 : 4;
		const bytes = Buffer.alloc(1 + width);
		bytes[0] = (type << 5) | (width ? 24 + Math.log2(width) : n);
		if (width) bytes.writeUIntBE(n, 1, width);
		parts.push(bytes);
	};
	const write = (item: Value): void => {
		if (typeof item === 'number') return item < 0 ? head(1, -1 - item) : head(0, item);
		if (typeof item === 'string') {
			head(3, Buffer.byteLength(item));
			parts.push(Buffer.from(item));
			return;
		}
		head(4, item.length);
		item.forEach(write);
	};
	write(value);
	return Buffer.concat(parts);
}
