import { usesIn, type Use } from '../../../../components/componentUses.ts';
import { langList } from '../../../../config/locales.ts';
import { lineAt } from '../../readers/content/prose.ts';
import { truncate, type Remedy, type Rule } from '../../rule.ts';

/** An attribute as an editor writes one: `id="…"`, or a word alone. What follows `=` without straight quotes is a program. */
const attribute = /([^\s="“”'{}]+)(?:\s*=\s*("[^"\n]*"|\S+))?/g;

/** A language in which words may be quoted: those of the site, and Urdu in Latin letters. */
const languages = [...langList, 'ur-Latn'];

/**
 * A component carries the attributes it has, with texts as their values, and nothing else: a handler (`onclick`), a
 * directive that makes it a program of the page (`client:load`) or an unknown word never stands on one.
 */
export const componentAttributes: Rule = {
	id: 'markdown/component-attributes',
	reads: 'page text',
	refuses: 'A handler, a directive or an unknown word on a component, or one without its language or title.',
	silences: 'line',
	check: ({ pages }) =>
		pages.flatMap(({ file, body }) =>
			usesIn(body).flatMap((use) => {
				const advice = strangeIn(use) ?? missingIn(use);
				return advice ? { file, line: lineAt(body, use.index), excerpt: truncate(use.text), ...advice } : [];
			}),
		),
};

function strangeIn({ name, component, text }: Use): Remedy | undefined {
	const known = [...Object.keys({ ...component.shows, ...component.texts }), ...(component.flags ?? [])];
	const written = text.replace(/^<\w+|\/?>$/g, '');
	// A quoted text may hold any word: “only”, “once”, “class”.
	const names = written.replace(/=\s*"[^"\n]*"/g, '=""');
	const programs = /[{}]|(?:^|\s)(?:on[a-z]+|client:\w+|set:\w+|is:\w+|define:\w+|style|class)\b/i.exec(names);
	const [strange] = [...written.matchAll(attribute)].filter(([, key = '']) => !known.includes(key));
	if (!programs && (component.shows || !strange)) return undefined;
	return {
		message: `“${truncate((programs ?? strange)?.[0].trim() ?? '', 30)}” makes this <${name}> do something that no text does, or means nothing.`,
		fix: known.length === 0 ? `Write <${name}> without it.` : `Delete it. <${name}> takes only: ${known.join(', ')}.`,
	};
}

function missingIn({ name, component: { texts = {} }, attributes }: Use): Remedy | undefined {
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
