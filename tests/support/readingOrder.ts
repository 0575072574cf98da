import { attribute, type Element } from '../../src/lib/html.ts';
import { languageOf, type Lang } from '../../src/config/locales.ts';

const unread = new Set(['script', 'style', 'template', 'svg', 'noscript']);

/** The text of an element in reading order, up to the first element for which `stop` returns true. */
export function textUntil(
	root: Element,
	stop: (element: Element) => boolean = () => false,
): { text: string; stopped: boolean } {
	let text = '';
	const walk = (element: Element): boolean => {
		if (stop(element)) return true;
		if (unread.has(element.tagName) || attribute(element, 'hidden') !== undefined) return false;
		// The checklist's advice is hidden until its answer is chosen.
		if (attribute(element, 'data-answer') !== undefined) return false;
		// Of a closed <details> only the summary is visible.
		const closed = element.tagName === 'details' && attribute(element, 'open') === undefined;
		for (const child of element.childNodes) {
			if ('value' in child) text += child.value;
			else if ('tagName' in child && (!closed || child.tagName === 'summary') && walk(child)) return true;
		}
		text += ' ';
		return false;
	};
	return { stopped: walk(root), text };
}

/**
 * Counts words between spaces, or Han characters in a language without spaces.
 * Punctuation alone does not count.
 */
export function wordsIn(text: string, lang: Lang): number {
	return (
		text.match(languageOf(lang)?.lacksSpaces ? /\p{Script=Han}/gu : /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.:/@-]*/gu) ?? []
	).length;
}
