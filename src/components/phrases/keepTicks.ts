import { deviceState } from '../deviceState.ts';

/**
 * Stores ticks on this device and synchronizes them with other tabs and restored pages. If storage is blocked, they
 * last as long as the page.
 */
export function keepTicks(): void {
	const stored = deviceState('done:');
	const boxes = [...document.querySelectorAll<HTMLInputElement>('[data-done]')];
	const show = (): void => {
		const ticked = stored.read();
		for (const box of boxes) box.checked = ticked[box.dataset['done'] ?? ''] === 'yes';
	};
	for (const box of boxes) {
		box.addEventListener('change', () => stored.write(box.dataset['done'] ?? '', box.checked ? 'yes' : undefined));
	}
	stored.watch(show);
	show();
}
