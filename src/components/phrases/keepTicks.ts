import { deviceState } from '../../lib/deviceState.ts';

/**
 * Keeps what a reader ticks off on this device, in step with other tabs, and shows it again when the browser restores
 * the page. Where storage is blocked the ticks last as long as the page.
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
