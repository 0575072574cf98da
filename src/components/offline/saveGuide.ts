import { deviceState } from '../../lib/deviceState.ts';
import { folderOfSite } from '../../lib/search/assetNames.ts';
import { savesData } from '../../lib/savesData.ts';
import { trust } from '../../lib/trustedTypes.ts';
import { cachePrefix, choicePrefix, isCompleteMessage, optOutKey, SILENCE_MS } from '../../lib/offline/messages.ts';

/** Deletes everything that the site has saved, in all languages. Other folders of the host belong to other sites. */
async function removeAll(home: string): Promise<void> {
	const site = `${folderOfSite(home)}/`;
	const registrations = (await navigator.serviceWorker.getRegistrations()).filter(({ scope }) =>
		new URL(scope).pathname.startsWith(site),
	);
	await Promise.all(registrations.map((registration) => registration.unregister()));
	const names = (await caches.keys()).filter((name) => name.startsWith(cachePrefix + site));
	await Promise.all(names.map((name) => caches.delete(name)));
}

/** Resolves with the worker once it is activated. */
const inUse = (worker: ServiceWorker) =>
	new Promise<ServiceWorker>((resolve, reject) => {
		const check = () => {
			if (worker.state === 'activated') resolve(worker);
			if (worker.state === 'redundant') reject(new Error('The guide could not be saved.'));
		};
		worker.addEventListener('statechange', check);
		check();
	});

/**
 * Asks the worker whether everything is saved; it fetches missing files before it answers. Browsers stop a worker that
 * takes too long, so silence counts as failure.
 */
const isComplete = (worker: ServiceWorker) =>
	new Promise<boolean>((resolve) => {
		const { port1, port2 } = new MessageChannel();
		const answer = (complete: boolean) => {
			clearTimeout(timer);
			port1.close();
			resolve(complete);
		};
		const wait = () => setTimeout(() => answer(false), SILENCE_MS);
		let timer = wait();
		port1.onmessage = ({ data }) => {
			if (typeof data === 'boolean') return answer(data);
			clearTimeout(timer);
			timer = wait();
		};
		worker.postMessage(isCompleteMessage, [port2]);
	});

/** Saves the guide of one language unless the reader saves data. @returns whether it is complete */
async function save(home: string): Promise<boolean> {
	const container = navigator.serviceWorker;
	const registration = savesData()
		? (await container.getRegistrations()).find(({ scope }) => new URL(scope).pathname === home)
		: await container.register(trust('createScriptURL', `${home}sw.js`), { scope: home });
	// On a busy phone the worker may have finished installing already.
	const worker = registration?.active ?? registration?.waiting ?? registration?.installing;
	if (!worker) return false;
	const complete = await inUse(worker).then(isComplete);
	// The worker of the root handles addresses outside the languages. Where the link went down before it came, the guide
	// is whole without it, and a later page asks again.
	const root = trust('createScriptURL', `${folderOfSite(home)}/sw.js`);
	if (complete && !savesData()) await container.register(root).catch(() => undefined);
	return complete;
}

/**
 * Saves the guide for offline use, and shows the state in the notice, where the page has one. If the browser has no service
 * workers, storage is blocked or files cannot be fetched, the page stays as it is.
 * @param notice contains a hidden line for each state; its `data-home` is the start page of the language
 */
export async function keepForOffline(notice: HTMLElement): Promise<void> {
	const home = notice.dataset['home'] ?? '/';
	const choice = deviceState(choicePrefix);
	const show = (state: 'saved' | 'saving' | 'unsaved' | 'removed' | 'kept') => {
		const hadFocus = notice.contains(document.activeElement);
		notice.dataset['state'] = state;
		for (const line of notice.querySelectorAll<HTMLElement>('[data-when]')) {
			line.hidden = line.dataset['when'] !== state;
			if (hadFocus && !line.hidden) line.focus();
		}
	};
	const remove = () =>
		removeAll(home).then(
			() => show('removed'),
			() => show('kept'),
		);
	notice.addEventListener('click', ({ target }) => {
		const action = target instanceof HTMLButtonElement && target.dataset['offline'];
		if (action === 'remove') {
			choice.write(optOutKey, 'yes');
			void remove();
		}
		if (action === 'save') {
			choice.write(optOutKey, undefined);
			show('saving');
			save(home).then(
				(complete) => show(complete ? 'saved' : 'unsaved'),
				() => show('unsaved'),
			);
		}
	});
	try {
		if (choice.read()[optOutKey]) await remove();
		else if (await save(home)) show('saved');
	} catch {
		// Blocked storage, no service workers, no network: there is nothing to tell the reader, the page works.
	}
}
