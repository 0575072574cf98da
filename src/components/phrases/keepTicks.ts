import { deviceState } from '../../lib/deviceState.ts';

/**
 * Stores ticks on this device and keeps them in step with other tabs and restored pages. If storage is blocked, they last
 * as long as the page.
 */
export function keepTicks(): void {
	const kept = deviceState('done:');
	const boxes = [...document.querySelectorAll<HTMLInputElement>('[data-done]')];
	const show = (): void => {
		const ticked = kept.read();
		for (const box of boxes) box.checked = ticked[box.dataset['done'] ?? ''] === 'yes';
	};
	for (const box of boxes) {
		box.addEventListener('change', () => kept.write(box.dataset['done'] ?? '', box.checked ? 'yes' : undefined));
	}
	kept.watch(show);
	show();
}
