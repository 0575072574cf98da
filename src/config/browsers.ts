/**
 * The oldest supported browsers. Every tool that writes styles or scripts reads its targets from here, and
 * `tests/built/browser-floor.test.ts` checks the built files.
 *
 * The versions cover phones of 2019 to 2022 that still update their browser, and browsers with an older Chromium (UC,
 * Quark, Huawei, Samsung). Starlight's styles need cascade layers, which browsers support since March 2022.
 */
type Browser = 'chrome' | 'edge' | 'firefox' | 'ios_saf' | 'safari' | 'samsung';
type Floor = Readonly<Record<Browser, string>>;

/** The first versions in which everything works: design, search, checklist and offline use. */
export const fullFunction: Floor = {
	chrome: '99',
	edge: '99',
	firefox: '97',
	ios_saf: '15.4',
	safari: '15.4',
	samsung: '18',
};

/** The first versions in which every page can be read, every number can be called and no script of a page fails. */
export const readingOnly: Floor = {
	chrome: '90',
	edge: '90',
	firefox: '90',
	ios_saf: '14',
	safari: '14',
	samsung: '15',
};

/** The browsers' names in Rolldown and Vite. They have no name for Samsung's browser, which is a Chromium. */
const scriptNames: readonly (readonly [Browser, string])[] = [
	['chrome', 'chrome'],
	['edge', 'edge'],
	['firefox', 'firefox'],
	['ios_saf', 'ios'],
	['safari', 'safari'],
];

/** A floor as targets for Vite and Rolldown: `chrome99`. */
export const scriptTargets = (floor: Floor): string[] => scriptNames.map(([browser, name]) => name + floor[browser]);

/** A floor as targets for Lightning CSS: major version << 16 | minor version << 8. */
export function styleTargets(floor: Floor): Record<Browser, number> {
	const entries = Object.entries(floor).map(([browser, version]) => {
		const [major = 0, minor = 0] = version.split('.').map(Number);
		return [browser, (major << 16) | (minor << 8)] as const;
	});
	return Object.fromEntries(entries) as Record<Browser, number>;
}

/** A floor as a query for Browserslist: `chrome >= 99`. */
export const browserslistQuery = (floor: Floor): string[] =>
	Object.entries(floor).map(([browser, version]) => `${browser} >= ${version}`);
