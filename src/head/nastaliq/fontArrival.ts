import { savesData } from '../../lib/savesData.ts';

/** The font may change until this time after the first paint, in milliseconds. Later it would disturb reading. */
const ARRIVAL_TIME = 4_000;

/**
 * The change may move the visible text by less than this, in CSS pixels: the height of one line of a title. Measured on
 * the Urdu pages of 29 November 2026: at a width of 360 px, 7 of 31 move, at 412 px, 4, by 58 px at most.
 * tests/e2e/layout-shift.spec.ts checks on seven pages that the layout shift is at most 0.1 (web.dev/cls).
 */
const MAX_SHIFT = 60;

/** The number of blocks that change in one frame: about 250 letters, a few milliseconds on a slow phone. */
const BLOCKS_PER_FRAME = 4;

/**
 * The blocks of text that change later if they are below the screen. All other text changes together with the screen.
 * Closed sections are excluded: the browser has not laid them out, and reading a position would force it to.
 */
const blocks = 'main :is(h2,h3,p,li,dt,dd,label):not(details *)';

/**
 * Whether a service worker controls this page: it has saved the font. Chromium delays the first paint by up to 0.1 s
 * for a font that is requested before the body exists (RenderBlockingResourceManager). A saved font arrives in that
 * time and is used from the first paint. A font from the network does not, so the delay would only show an empty page.
 */
const hasFont = (): boolean => Boolean(navigator.serviceWorker?.controller);

const page = document.documentElement;
const topOf = (element: Element): number => element.getBoundingClientRect().top;
const onAny = (events: readonly string[], listener: () => void): void =>
	events.forEach((name) => addEventListener(name, listener, { passive: true }));

/**
 * Decides when an Urdu page changes from the phone's Naskh font to Nastaliq. Before the first paint it changes at once.
 * After it, the page changes only if the reader has not touched or scrolled it, within ARRIVAL_TIME, and if the visible
 * text moves less than MAX_SHIFT (measured between two frames, so that the test is invisible). Otherwise the page
 * changes when it is hidden or printed.
 *
 * Shaping a whole page blocks a slow phone for 0.2 s. So only the text on the screen and above it changes at once. The
 * blocks below have `data-naskh`, which is removed from a few blocks per frame. If the reader touches, hides or prints
 * the page before that is done, the rest changes at once. With data saver the font is not loaded. Without scripts the
 * browser uses it when it arrives.
 */
function awaitNastaliq(): void {
	let isReading = false;
	let below: HTMLElement[] = [];
	const change = (count: number): void => below.splice(0, count).forEach((block) => delete block.dataset['naskh']);
	const changeAll = (): void => {
		delete page.dataset['naskh'];
		change(below.length);
	};
	const changeSlowly = (): void => {
		if (below.length === 0) return;
		requestAnimationFrame(() => {
			change(BLOCKS_PER_FRAME);
			changeSlowly();
		});
	};
	/** Changes the text on the screen; undoes the change if the text moves too far. */
	const changeScreen = (): void => {
		const samples = [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9].map(
			(part) => document.elementFromPoint(innerWidth / 2, innerHeight * part) ?? page,
		);
		const before = samples.map(topOf);
		below = [...document.querySelectorAll<HTMLElement>(blocks)].filter((block) => topOf(block) > innerHeight);
		below.forEach((block) => (block.dataset['naskh'] = ''));
		delete page.dataset['naskh'];
		if (samples.every((element, index) => Math.abs(topOf(element) - (before[index] ?? 0)) < MAX_SHIFT)) changeSlowly();
		else {
			page.dataset['naskh'] = '';
			change(below.length);
		}
	};

	page.dataset['naskh'] = '';
	onAny(['wheel', 'pointerdown', 'keydown'], () => {
		isReading = true;
		if (below.length > 0) changeAll();
	});
	const loadFont = (): void =>
		void document.fonts.load('1em "Noto Nastaliq Urdu"', 'ا').then(
			() => {
				const [paint] = performance.getEntriesByType('paint');
				if (!paint) return changeAll();
				if (!isReading && performance.now() - paint.startTime < ARRIVAL_TIME) changeScreen();
				onAny(['visibilitychange', 'beforeprint'], changeAll);
			},
			() => {
				// The font is not available: the page keeps Naskh.
			},
		);
	if (hasFont()) loadFont();
	else setTimeout(loadFont);
}

// Old browsers lack `document.fonts`, although its TypeScript type is not optional.
if (!savesData() && 'fonts' in document) awaitNastaliq();
