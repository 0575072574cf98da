import { distance } from '../../../../lib/spelling.ts';

/** Names of fewer letters are one letter, or two letters, from too many words. */
const MIN_FOR_ONE_SLIP = 4;
const MIN_FOR_TWO_SLIPS = 6;

/**
 * Whether a host or its name is a known one with a slip or two: a letter more, less, exchanged or in another place.
 * @param written may also be the known one itself
 * @param length the letters by which the known one differs from others; default: all
 */
export function isMistyped(written: string, known: string, length = known.length): boolean {
	return distance(written, known, 2) <= (length < MIN_FOR_ONE_SLIP ? 0 : length < MIN_FOR_TWO_SLIPS ? 1 : 2);
}
