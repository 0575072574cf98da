import { element } from './excerpt.ts';

/** Whether the site no longer has a file, in contrast to a broken connection. */
async function isGone(path: string): Promise<boolean> {
	try {
		const { ok, headers } = await fetch(path, { method: 'HEAD' });
		return !ok || !/script/.test(headers.get('content-type') ?? '');
	} catch {
		return false;
	}
}

/**
 * Shows why the search does not work, with buttons and the list of pages.
 * @param script address of the dialog's script
 * @param texts those of the search button
 */
export async function showFailure(
	script: string,
	texts: DOMStringMap,
	status: HTMLElement,
	area: HTMLElement,
): Promise<void> {
	const isOutdated = await isGone(script);
	const buttons = [isOutdated ? 'reload' : 'retry', 'close'].map((value) =>
		Object.assign(element('button'), { value, textContent: texts[value] }),
	);
	status.textContent = texts[isOutdated ? 'outdated' : 'failed'] ?? '';
	area.removeAttribute('aria-busy');
	area.replaceChildren(status, ...buttons, document.querySelector('#starlight__sidebar ul')?.cloneNode(true) ?? '');
}
