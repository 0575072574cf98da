import { diffArrays } from 'diff';
import { sourceLang } from '../../../../config/locales.ts';
import { inOneLanguage, type LanguageChange } from '../../messages/oneLanguage.ts';
import { headingsOf } from '../../readers/content/headings.ts';
import type { Page } from '../../readers/content/page.ts';
import { blocksOf } from '../../readers/content/shown.ts';
import type { Rule } from '../../rule.ts';

/**
 * Readers of the other languages still have the old order, and a paragraph under another heading answers another
 * question. The source may order points and paragraphs for its own readers, but not steps.
 */
export const moved: Rule = {
	id: 'structure/moved',
	comparesLanguages: true,
	reads: 'page text, also before the change',
	refuses: 'A point, a step or a paragraph that goes to another place in one language alone.',
	check: ({ before, pages }) =>
		inOneLanguage(
			pages.flatMap((page) => {
				const old = before?.pages.find(({ file }) => file === page.file);
				return old && old.body !== page.body ? movesBetween(old, page) : [];
			}),
		),
};

/** A line of a page without its mark, and where it stands. */
interface Line {
	text: string;
	section: string;
	/** The heading of the section, or of the page. */
	heading: string;
	line: number;
	isStep: boolean;
}

function linesOf(page: Page): Line[] {
	const source = page.body.split('\n');
	const lines = [{ id: '', text: '' }, ...headingsOf(page.body)].flatMap(({ id = '', text: heading }) =>
		blocksOf(page, id).map(({ line, isStep }) => {
			const text = (source[line - 1] ?? '').replace(/^\s*(?:[-*+]|\d+\.)\s+/, '').trim();
			return { text, section: id, heading, line, isStep };
		}),
	);
	// What stands twice, and what has no words, may be any of its kind.
	return lines.filter(
		({ text }) =>
			lines.filter((other) => other.text === text).length === 1 && /\p{L}/u.test(text.replace(/<[^<>]*>/g, '')),
	);
}

function movesBetween(old: Page, { file, lang, slug, ...page }: Page): LanguageChange[] {
	const parts = diffArrays(linesOf(old), linesOf({ file, lang, slug, ...page }), {
		comparator: (a, b) => a.text === b.text,
	});
	const gone = new Map(parts.flatMap(({ removed, value }) => (removed ? value.map((line) => [line.text, line]) : [])));
	return parts
		.flatMap(({ added, value }) => (added ? value : []))
		.flatMap(({ text, section, line, isStep }) => {
			const from = gone.get(text);
			if (!from || (from.section === section && lang === sourceLang && !isStep)) return [];
			const place = from.section === section ? 'in another place of this section' : `under “${from.heading}”`;
			const message = `This stood ${place} before, and in the other languages it still does.`;
			const key = `${slug} ${[from.section, section].sort().join(' ')}`;
			return [{ lang, key, finding: { file, line, excerpt: text, message } }];
		});
}
