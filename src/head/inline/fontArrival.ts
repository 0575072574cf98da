import { savesData } from '../../lib/savesData';

/** So long after the first paint a change of font is still part of the page's arrival, in milliseconds. */
const ARRIVAL_TIME = 4_000;

/**
 * How far the change may move what is on the screen, in CSS pixels: a line of a title. Measured on the Urdu pages of
 * 29 November 2026: at 360 px wide seven of 31 move, at 412 px four, by 58 px at most. What that does to the layout shift
 * is held to 0.1 (web.dev/cls) by tests/e2e/layout-shift.spec.ts, on seven pages.
 */
const MAX_SHIFT = 60;

/** So many blocks change in one frame: some 250 letters, a few milliseconds on a slow phone. */
const BLOCKS_IN_FRAME = 4;

/**
 * What holds text and may be far down a page: it changes after the screen, in pieces. The frame around it, and any other
 * text, changes with the screen. What is folded away is not laid out yet: to ask where it is would lay it out.
 */
const blocks = 'main :is(h2,h3,p,li,dt,dd,label):not(details *)';

/**
 * Whether the font lies on this device: the service worker that answers for this page keeps it. Chromium holds back the
 * first paint of a page by up to 0.1 s when a font is asked for before there is a body (its RenderBlockingResourceManager).
 * That is well spent on a font at hand, which then is there from the first paint; a font still on its way would not come
 * in time, and the reader would look at nothing for so long.
 */
const hasFont = (): boolean => Boolean(navigator.serviceWorker?.controller);

const page = document.documentElement;
const topOf = (element: Element): number => element.getBoundingClientRect().top;
const onAny = (events: readonly string[], act: () => void): void =>
	events.forEach((name) => addEventListener(name, act, { passive: true }));

/**
 * Decides when an Urdu page changes from Naskh, as the phone itself writes Urdu, to Nastaliq. Once something is painted it
 * changes only while the page is still arriving: not when the reader has touched or turned it, nor after four seconds, nor
 * where more than one line would push the text down (tried on the spot, between two frames, so that nobody sees it). Then
 * Nastaliq is kept for the next page and this one's paper, or until the reader looks away.
 *
 * To shape a whole page anew would hold a slow phone's processor for a fifth of a second: only what is on the screen
 * or above it changes at once. What is below keeps Naskh by a mark of its own and loses it a few blocks a frame. Who
 * touches the page before all is done, prints it or looks away gets the rest at once, while it is still out of sight.
 * Readers on Save-Data are not sent it. Without scripts it is used whenever it comes.
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
			change(BLOCKS_IN_FRAME);
			changeSlowly();
		});
	};
	/** Changes what is on the screen, unless that moves it too far; then all is as before. */
	const tryOnScreen = (): void => {
		const seen = [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9].map(
			(part) => document.elementFromPoint(innerWidth / 2, innerHeight * part) ?? page,
		);
		const before = seen.map(topOf);
		below = [...document.querySelectorAll<HTMLElement>(blocks)].filter((block) => topOf(block) > innerHeight);
		below.forEach((block) => (block.dataset['naskh'] = ''));
		delete page.dataset['naskh'];
		if (seen.every((element, index) => Math.abs(topOf(element) - (before[index] ?? 0)) < MAX_SHIFT)) changeSlowly();
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
	const ask = (): void =>
		void document.fonts.load('1em "Noto Nastaliq Urdu"', 'ا').then(
			() => {
				const [paint] = performance.getEntriesByType('paint');
				if (!paint) return changeAll();
				if (!isReading && performance.now() - paint.startTime < ARRIVAL_TIME) tryOnScreen();
				onAny(['visibilitychange', 'beforeprint'], changeAll);
			},
			() => {
				// The font did not come: the page stays in Naskh.
			},
		);
	if (hasFont()) ask();
	else setTimeout(ask);
}

// The oldest browsers lack fonts' own interface, whatever TypeScript says.
if (!savesData() && 'fonts' in document) awaitNastaliq();
