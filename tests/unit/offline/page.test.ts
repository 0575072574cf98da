import { afterEach, expect, test, vi } from 'vitest';
import { keepForOffline } from '../../../src/components/offline/saveGuide.ts';

/** A worker that answers the page as ours does once everything is saved; the test says how far it has come. */
class FakeWorker extends EventTarget {
	state: ServiceWorkerState;
	/** How far it had come each time the page asked whether everything is saved. */
	readonly askedIn: ServiceWorkerState[] = [];
	/** The page waits for its next state. */
	readonly isWatched: Promise<void>;
	#watched = (): void => undefined;
	constructor(state: ServiceWorkerState) {
		super();
		this.state = state;
		this.isWatched = new Promise((resolve) => (this.#watched = resolve));
	}
	override addEventListener(...listener: Parameters<EventTarget['addEventListener']>): void {
		super.addEventListener(...listener);
		this.#watched();
	}
	reach(state: ServiceWorkerState): void {
		this.state = state;
		this.dispatchEvent(new Event('statechange'));
	}
	postMessage(_question: string, [port]: MessagePort[]): void {
		this.askedIn.push(this.state);
		port?.postMessage(true);
	}
}

type Place = 'installing' | 'waiting' | 'active';

/**
 * A page whose worker has come so far when the browser first tells the page of it. The link goes down right after: the
 * worker of the languages' page never comes.
 * @returns what the page says, and the end of its attempt
 */
function openPage(place: Place, worker: FakeWorker): { dataset: Record<string, string>; end: Promise<void> } {
	const registration = { installing: null, waiting: null, active: null, [place]: worker };
	const register = (script: string) =>
		script === '/en/sw.js' ? Promise.resolve(registration) : Promise.reject(new TypeError('no internet'));
	vi.stubGlobal('navigator', { serviceWorker: { register } });
	vi.stubGlobal('document', { activeElement: null });
	vi.stubGlobal('self', {});
	const notice = {
		dataset: { home: '/en/' },
		contains: () => false,
		addEventListener: () => undefined,
		querySelectorAll: () => [],
	};
	return { dataset: notice.dataset, end: keepForOffline(notice as unknown as HTMLElement) };
}

afterEach(() => vi.unstubAllGlobals());

test.each<[Place, ServiceWorkerState]>([
	['installing', 'installing'],
	['waiting', 'installed'],
	['active', 'activating'],
])('a reader whose worker is %s when the page hears of it is told that the guide is saved', async (place, state) => {
	const worker = new FakeWorker(state);
	const { dataset, end } = openPage(place, worker);
	await worker.isWatched;
	worker.reach('activated');
	await end;
	expect(worker.askedIn).toEqual(['activated']);
	expect(dataset).toMatchObject({ state: 'saved' });
});

test('a reader whose guide was saved at an earlier visit is told so again, without internet too', async () => {
	const { dataset, end } = openPage('active', new FakeWorker('activated'));
	await end;
	expect(dataset).toMatchObject({ state: 'saved' });
});

test('a reader whose worker failed is not told that the guide is saved', async () => {
	const worker = new FakeWorker('installing');
	const { dataset, end } = openPage('installing', worker);
	await worker.isWatched;
	worker.reach('redundant');
	await end;
	expect(dataset).not.toHaveProperty('state');
});
