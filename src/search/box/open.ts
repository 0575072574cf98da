import type { SearchBox } from './box.ts';

/** The hash with which another language's page hands a query over. */
const handedOver = /^#search=(.+)/;

function isTyping(target: EventTarget | null): boolean {
	return target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}

/**
 * Makes the search button, Ctrl+K and / open the box. The box stands on the page at once and takes what is typed;
 * its script and the index come after it, the moment somebody reaches for the button.
 */
export function offerSearch(): void {
	const link = document.querySelector<HTMLAnchorElement>('.search-open');
	const template = document.querySelector<HTMLTemplateElement>('#search-box');
	const dialog = template?.content.querySelector('dialog');
	if (!link || !dialog?.showModal) return;
	document.body.append(dialog);
	const input = dialog.querySelector('input');
	const status = dialog.querySelector('[role=status]');
	const failed = dialog.querySelector<HTMLElement>('[data-part=failed]');
	const otherwise = dialog.querySelector<HTMLElement>('[data-part=otherwise]');
	let box: Promise<SearchBox> | undefined;

	const load = (): Promise<SearchBox> => (box ??= import('./box.ts').then((script) => script.searchBox(dialog, link)));
	const ready = (again = false): void => {
		if (status) status.textContent = dialog.dataset['loading'] ?? '';
		load().then(
			(one) => one.start(again),
			() => {
				box = undefined;
				if (status) status.textContent = dialog.dataset['failed'] ?? '';
				for (const part of [failed, otherwise]) if (part) part.hidden = false;
			},
		);
	};
	const open = (query?: string): void => {
		if (!dialog.open) dialog.showModal();
		if (query && input) input.value = query;
		input?.select();
		ready();
	};

	link.addEventListener('click', (event) => {
		if (event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		open();
	});
	for (const approach of ['pointerenter', 'touchstart', 'focus'] as const) {
		// A download that fails here is tried again, and told of, when the box opens.
		link.addEventListener(approach, () => void load().then((one) => one.fetch(), () => (box = undefined)), { once: true, passive: true });
	}
	document.addEventListener('keydown', (event) => {
		const asked = event.key === '/' ? !isTyping(event.target) : event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
		if (!asked || event.altKey || event.isComposing) return;
		event.preventDefault();
		open();
	});
	dialog.addEventListener('click', (event) => {
		const { target } = event;
		const button = target instanceof Element ? target.closest('button') : undefined;
		if (target === dialog || button?.value === 'close') dialog.close();
		if (button?.value === 'retry') ready(true);
	});
	dialog.addEventListener('submit', (event) => event.preventDefault());
	const [, query] = handedOver.exec(location.hash) ?? [];
	if (query) open(decodeURIComponent(query));
}
