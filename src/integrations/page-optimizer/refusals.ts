import type { AtRule, Root } from 'postcss';
import { attribute, isElement, type Element } from '../../lib/html.ts';

/**
 * The error for something that the optimizer would silently get wrong.
 * @param what the unsupported thing @param remedy what to write instead
 */
export const refusal = (what: string, remedy: string): Error =>
	new Error(`The page optimizer cannot handle ${what}. ${remedy}`);

/** At-rules whose meaning depends on their position, or that load more styles. */
const refusedAtRules: Readonly<Record<string, string>> = {
	scope: 'Write the class or the element before each selector.',
	import: 'Name the other file in its own <link> or import it where the first one is imported.',
	namespace: 'Select by a class.',
};

/** Whether a URL means the same wherever the style is. */
const isAbsolute = (url: string): boolean => /^(?:\/|#|[a-z][a-z\d+.-]*:)/i.test(url);

/**
 * Refuses parts of a style sheet whose meaning the optimizer would change.
 * @throws Error that names it and says what to write instead
 */
export function refuseStyles(root: Root): void {
	root.walkAtRules((rule: AtRule) => {
		const remedy = refusedAtRules[rule.name];
		if (remedy) throw refusal(`@${rule.name} ${rule.params}`.trim(), remedy);
	});
	root.walkRules((rule) => {
		for (let up: typeof rule.parent | undefined = rule.parent; up; up = up.parent as typeof rule.parent)
			if (up.type === 'rule')
				throw refusal(
					`nested rules (${rule.selector})`,
					'Write the whole selector, or leave the style where Vite lowers nesting: in a component or a style file.',
				);
		if (/:lang\([^)]*\*/.test(rule.selector))
			throw refusal(`a wildcard in :lang() (${rule.selector})`, 'Name the languages: :lang(zh-cn, zh-tw).');
	});
	root.walkDecls(({ value }) => {
		for (const [, , url = ''] of value.matchAll(/url\(\s*(["']?)([^"')]*)\1\s*\)/gi))
			if (!isAbsolute(url.trim()))
				throw refusal(
					`a relative address in a style (url(${url}))`,
					'Begin it with a slash: the style moves into the page.',
				);
	});
}

/** Whether an element contains or loads styles. */
const bringsStyles = (element: Element): boolean =>
	element.tagName === 'style' || (element.tagName === 'link' && relationsOf(element).includes('stylesheet'));

const relationsOf = (element: Element): string[] => (attribute(element, 'rel') ?? '').toLowerCase().split(/\s+/);

/** The tag of the nearest ancestor with one of the given tags, or undefined. */
function ancestorTag(element: Element, tags: readonly string[]): string | undefined {
	for (let up = element.parentNode; isElement(up); up = up.parentNode) if (tags.includes(up.tagName)) return up.tagName;
	return undefined;
}

/**
 * Refuses markup whose styles or scripts would stop working, or apply elsewhere, once they are moved.
 * @param elements everything in the page outside templates
 * @param inTemplates what stands inside `<template>`
 * @throws Error that names it and says what to write instead
 */
export function refuseMarkup(elements: readonly Element[], inTemplates: readonly Element[]): void {
	for (const element of elements) {
		if (!bringsStyles(element)) continue;
		const holder = ancestorTag(element, ['noscript', 'svg']);
		if (holder)
			throw refusal(
				`styles inside <${holder}>`,
				holder === 'noscript'
					? 'They would apply to everybody: let a script set an attribute on <html> and ask for it.'
					: 'Put them into a style file of the page.',
			);
		if (element.tagName !== 'link') continue;
		const rel = attribute(element, 'rel') ?? '';
		if (rel !== 'stylesheet')
			throw refusal(`<link rel="${rel}">`, 'Write rel="stylesheet" alone, and a preload in a <link> of its own.');
		const href = attribute(element, 'href') ?? '';
		if (!/^\/(?!\/)/.test(href))
			throw refusal(`a style sheet that is not a file of this site (${href})`, 'Keep a copy in src/styles.');
	}
	for (const element of inTemplates)
		if (bringsStyles(element) || element.tagName === 'script')
			throw refusal(`<${element.tagName}> inside <template>`, 'Put it into the page or into a file of its own.');
}
