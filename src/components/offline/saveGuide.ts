import { deviceState } from '../deviceState.ts';
import { folderOfSite } from '../../lib/search/assetNames.ts';
import { savesData } from '../../lib/savesData.ts';
import { trust } from '../../lib/trustedTypes.ts';
import { cachePrefix, choicePrefix, isCompleteMessage, optOutKey, SILENCE_MS } from '../../lib/offline/messages.ts';

/**
 * Deletes everything that the site has saved, in all languages. Other folders of the host may belong to other sites.
 */
async function removeAll(home: string): Promise<void> {
	const site = `${folderOfSite(home)}/`;
	const registrations = (await navigator.serviceWorker.getRegistrations()).filter(({ scope }) =>
		new URL(scope).pathname.startsWith(site),
	);
	await Promise.all(registrations.map((registration) => registration.unregister()));
	const names = (await caches.keys()).filter((name) => name.startsWith(cachePrefix + site));
	await Promise.all(names.map((name) => caches.delete(name)));
}

/** Resolves with the worker when it is activated. @throws Error if it cannot be installed */
const whenActivated = (worker: ServiceWorker) =>
	new Promise<ServiceWorker>((resolve, reject) => {
		const check = () => {
			if (worker.state === 'activated') resolve(worker);
			if (worker.state === 'redundant') reject(new Error('The guide could not be saved.'));
		};
		worker.addEventListener('statechange', check);
		check();
	});

/**
 * Asks the worker whether everything is saved. It fetches missing files and sends heartbeats before it answers.
 * Browsers stop a slow worker, so no message for SILENCE_MS counts as a failure.
 */
const askIfComplete = (worker: ServiceWorker) =>
	new Promise<boolean>((resolve) => {
		const { port1, port2 } = new MessageChannel();
		const finish = (complete: boolean) => {
			clearTimeout(timer);
			port1.close();
			resolve(complete);
		};
		const startTimer = () => setTimeout(() => finish(false), SILENCE_MS);
		let timer = startTimer();
		port1.onmessage = ({ data }) => {
			if (typeof data === 'boolean') return finish(data);
			clearTimeout(timer);
			timer = startTimer();
		};
		worker.postMessage(isCompleteMessage, [port2]);
	});

/** Saves the guide of one language, unless data saver is on. @returns whether it is complete */
async function save(home: string): Promise<boolean> {
	const container = navigator.serviceWorker;
	const registration = savesData()
		? (await container.getRegistrations()).find(({ scope }) => new URL(scope).pathname === home)
		: await container.register(trust('createScriptURL', `${home}sw.js`), { scope: home });
	// The worker may have finished installing before register() returns.
	const worker = registration?.active ?? registration?.waiting ?? registration?.installing;
	if (!worker) return false;
	const complete = await whenActivated(worker).then(askIfComplete);
	// The worker of the root handles addresses outside the languages. The guide is complete without it, so an error
	// here is ignored, and the next page tries again.
	const root = trust('createScriptURL', `${folderOfSite(home)}/sw.js`);
	if (complete && !savesData()) await container.register(root).catch(() => undefined);
	return complete;
}

/**
 * Saves the guide for offline use, and shows the state in the notice. If service workers or storage are not available,
 * or files cannot be fetched, the page does not change.
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
		// Blocked storage, no service workers or no network: the page works without this.
	}
}
