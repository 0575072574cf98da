import { afterEach, expect, test, vi } from 'vitest';
import { keepForOffline } from '../../src/components/offline/saveGuide.ts';

/** A worker that answers the page as ours does once everything is saved; the test says how far it has come. */
class FakeWorker extends EventTarget {
	state: ServiceWorkerState;
	constructor(state: ServiceWorkerState) {
		super();
		this.state = state;
	}
	reach(state: ServiceWorkerState): void {
		this.state = state;
		this.dispatchEvent(new Event('statechange'));
	}
	postMessage(_question: string, [port]: MessagePort[]): void {
		port?.postMessage(true);
	}
}

type Place = 'installing' | 'waiting' | 'active';

/**
 * A page whose worker has come so far when the browser first tells the page of it. The link goes down right after: the
 * worker of the languages' page never comes.
 */
function openPage(place: Place, worker: FakeWorker): { dataset: Record<string, string> } {
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
	void keepForOffline(notice as unknown as HTMLElement);
	return notice;
}

/** Lets everything happen that waits for nothing but its turn. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

afterEach(() => vi.unstubAllGlobals());

test.each<[Place, ServiceWorkerState]>([
	['installing', 'installing'],
	['waiting', 'installed'],
	['active', 'activating'],
])('a reader whose worker is %s when the page hears of it is told that the guide is saved', async (place, state) => {
	const worker = new FakeWorker(state);
	const { dataset } = openPage(place, worker);
	await settle();
	expect(dataset['state']).toBeUndefined();
	worker.reach('activated');
	await vi.waitFor(() => expect(dataset['state']).toBe('saved'));
});

test('a reader whose guide was saved at an earlier visit is told so again, without internet too', async () => {
	const { dataset } = openPage('active', new FakeWorker('activated'));
	await vi.waitFor(() => expect(dataset['state']).toBe('saved'));
});

test('a reader whose worker failed is not told that the guide is saved', async () => {
	const worker = new FakeWorker('installing');
	const { dataset } = openPage('installing', worker);
	await settle();
	worker.reach('redundant');
	await settle();
	expect(dataset['state']).toBeUndefined();
});
