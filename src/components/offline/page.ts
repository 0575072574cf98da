import { cachePrefix, refusalKey, wholeQuestion } from '../../lib/offline/messages.ts';

/** Takes everything the site saved off the device, in all languages. */
async function forget(): Promise<void> {
	const registrations = await navigator.serviceWorker.getRegistrations();
	await Promise.all(registrations.map((registration) => registration.unregister()));
	const names = (await caches.keys()).filter((name) => name.startsWith(cachePrefix));
	await Promise.all(names.map((name) => caches.delete(name)));
}

/** Resolves with the worker once it is in use. */
const inUse = (worker: ServiceWorker) =>
	new Promise<ServiceWorker>((resolve, reject) => {
		const look = () => {
			if (worker.state === 'activated') resolve(worker);
			if (worker.state === 'redundant') reject();
		};
		worker.addEventListener('statechange', look);
		look();
	});

/** Asks the worker whether it has all of its pack; it fetches what was lost before it answers. */
const isWhole = (worker: ServiceWorker) =>
	new Promise<boolean>((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = ({ data }) => resolve(data === true);
		worker.postMessage(wholeQuestion, [port2]);
	});

/** Saves the guide of one language unless the reader saves data, and tells whether all of it is there. */
async function save(home: string): Promise<boolean> {
	const container = navigator.serviceWorker;
	const { connection } = navigator as { connection?: { saveData?: boolean } };
	const registration = connection?.saveData
		? (await container.getRegistrations()).find(({ scope }) => new URL(scope).pathname === home)
		: await container.register(`${home}sw.js`, { scope: home });
	const worker = registration?.active ?? registration?.installing;
	if (!worker) return false;
	const whole = await inUse(worker).then(isWhole);
	// The root's worker answers for addresses that no language's pack covers.
	if (whole && !connection?.saveData) await container.register('/sw.js');
	return whole;
}

/**
 * Keeps the guide for use without internet, tells the reader so and lets them undo it.
 * Where the browser has no service workers, storage is blocked or the pack cannot be fetched, the page stays as it is.
 * @param notice the element whose parts say so; its `data-home` is the start page of the language
 */
export async function keepForOffline(notice: HTMLElement): Promise<void> {
	const home = notice.dataset['home'] ?? '/';
	const show = (state: 'saved' | 'saving' | 'unsaved' | 'removed' | 'kept') => {
		const hadFocus = notice.contains(document.activeElement);
		notice.dataset['state'] = state;
		if (hadFocus) notice.querySelector<HTMLElement>(`[data-when=${state}]`)?.focus();
	};
	const remove = () =>
		forget().then(
			() => show('removed'),
			() => show('kept'),
		);
	notice.addEventListener('click', ({ target }) => {
		const wish = target instanceof HTMLButtonElement && target.dataset['offline'];
		if (wish === 'remove') {
			void remove();
			localStorage.setItem(refusalKey, 'no');
		}
		if (wish === 'save') {
			localStorage.removeItem(refusalKey);
			show('saving');
			save(home).then(
				(whole) => show(whole ? 'saved' : 'unsaved'),
				() => show('unsaved'),
			);
		}
	});
	try {
		if (localStorage.getItem(refusalKey)) await remove();
		else if (await save(home)) show('saved');
	} catch {
		// Blocked storage, no service workers, no network: there is nothing to tell the reader, the page works.
	}
}
