import { expect, test, vi } from 'vitest';
import { memoize } from '../../src/lib/memoize.ts';

test('an answer is worked out once for each argument, also where it is nothing', () => {
	const make = vi.fn((text: string) => (text === '' ? undefined : text.length));
	const lengthOf = memoize(make);
	expect(['abc', '', 'abc', ''].map(lengthOf)).toEqual([3, undefined, 3, undefined]);
	expect(make).toHaveBeenCalledTimes(2);
});

test('two objects that hold the same are two, unless a key says that they are one', () => {
	const make = vi.fn(({ text }: { text: string }) => text.length);
	const [byObject, byText] = [memoize(make), memoize(make, ({ text }) => text)];
	const input = { text: 'abc' };
	expect([byObject(input), byObject(input), byObject({ ...input })]).toEqual([3, 3, 3]);
	expect(make).toHaveBeenCalledTimes(2);
	expect([byText(input), byText({ ...input })]).toEqual([3, 3]);
	expect(make).toHaveBeenCalledTimes(3);
});
