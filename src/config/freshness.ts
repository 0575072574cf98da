/**
 * A statement gets a warning this many days after its last comparison with its sources: fees, numbers and rules may
 * have changed.
 */
export const FRESH_DAYS = 180;

const DAY_IN_MS = 24 * 60 * 60 * 1000;

/**
 * Whether a statement that was last compared with its sources on `compared` needs a warning.
 * @param compared the day of the last comparison
 * @param today the day of the build, unless a test says otherwise
 */
export function isStale(compared: Date, today: Date = new Date()): boolean {
	return today.getTime() - compared.getTime() > FRESH_DAYS * DAY_IN_MS;
}

/**
 * The day from which a statement needs a warning, as `2027-05-22`. The page carries it, so that the browser can show
 * the warning on a page that was built earlier.
 */
export function freshUntil(compared: Date): string {
	return new Date(compared.getTime() + FRESH_DAYS * DAY_IN_MS).toISOString().slice(0, 10);
}
