import { findUses, type Use } from '../../../../components/registry/componentUses.ts';
import { langList } from '../../../../config/locales.ts';
import { findingsOf, markdownOf } from '../../readers/content/findMatches.ts';
import { truncate, type Remedy, type Rule } from '../../rule.ts';

/** `id="…"`, or a word alone. MDX reads a value without straight quotes as code. */
const attribute = /([^\s="“”'{}]+)(?:\s*=\s*("[^"\n]*"|\S+))?/g;

/** The languages of quoted words: those of the site, and Urdu in Latin letters. */
const languages = [...langList, 'ur-Latn'];

/** An event handler (`onclick`) or a directive (`client:load`) would run code in the browser. */
export const componentAttributes: Rule = {
	id: 'markdown/component-attributes',
	reads: 'page text',
	refuses: 'An event handler, a directive or an unknown attribute on a component, or a missing language or title.',
	check: ({ pages }) =>
		pages.flatMap((page) =>
			findingsOf(markdownOf(page), findUses(page.body), (use) => unknownAttribute(use) ?? missingAttribute(use)),
		),
};

function unknownAttribute({ name, component, text }: Use): Remedy | undefined {
	const known = [...Object.keys({ ...component.shows, ...component.texts }), ...(component.flags ?? [])];
	const written = text.replace(/^<\w+|\/?>$/g, '');
	// Quoted texts are removed, because they may contain “class” or “once”.
	const names = written.replace(/=\s*"[^"\n]*"/g, '=""');
	const programs = /[{}]|(?:^|\s)(?:on[a-z]+|client:\w+|set:\w+|is:\w+|define:\w+|style|class)\b/i.exec(names);
	const [strange] = [...written.matchAll(attribute)].filter(([, key = '']) => !known.includes(key));
	if (!programs && (component.shows || !strange)) return undefined;
	const [braced, key, value] = /(\w+)=\{\s*["'`]([^"'`{}]*)["'`]\s*\}/.exec(written) ?? [];
	if (braced !== undefined && key !== undefined && known.includes(key))
		return { message: `“${truncate(braced, 30)}” is code.`, fix: `Write ${key}="${value ?? ''}", without { and }.` };
	return {
		message: `“${truncate((programs ?? strange)?.[0].trim() ?? '', 30)}” is code, or nothing that <${name}> knows.`,
		fix: known.length === 0 ? `Write <${name}> without it.` : `Delete it. <${name}> takes only: ${known.join(', ')}.`,
	};
}

function missingAttribute({ name, component: { texts = {} }, attributes }: Use): Remedy | undefined {
	for (const [key, kind] of Object.entries(texts)) {
		const value = attributes.get(key)?.trim() ?? '';
		if (kind === 'needed' && value === '')
			return { message: `This <${name}> has no ${key}.`, fix: `Write <${name} ${key}="…">.` };
		if (kind === 'language' && !languages.includes(value)) {
			const message = value === '' ? `This <${name}> does not say its language.` : `There is no language "${value}".`;
			return { message, fix: `Write <${name} ${key}="…"> with one of: ${languages.join(', ')}.` };
		}
	}
	return undefined;
}
