import type { Found } from './findings.ts';

/** Longer texts are pages, which differ each time; shorter ones are strings and fields, which every run of the lint reads again. */
const MAX_LENGTH = 600;

/**
 * Makes a detector remember what it found in short texts: the tests of the lint read the same strings hundreds of times.
 * @param detect finds the same in the same text each time
 * @param keyOf tells apart what else the answer depends on
 */
export function remembered<Rest extends unknown[]>(
	detect: (text: string, ...rest: Rest) => Found[],
	keyOf: (...rest: Rest) => string = () => '',
): (text: string, ...rest: Rest) => Found[] {
	const known = new Map<string, Found[]>();
	return (text, ...rest) => {
		if (text.length > MAX_LENGTH) return detect(text, ...rest);
		const key = `${keyOf(...rest)}\0${text}`;
		const found = known.get(key) ?? detect(text, ...rest);
		known.set(key, found);
		return found;
	};
}
