import { diffArrays } from 'diff';
import { sourceLang } from '../../../../config/locales.ts';
import { changedPages } from '../../comparing/changedPages.ts';
import { inOneLanguage, type LanguageChange } from '../../comparing/oneLanguage.ts';
import { headingsOf } from '../../readers/content/headings.ts';
import type { Page } from '../../readers/content/page.ts';
import { blocksOf } from '../../readers/content/shown.ts';
import type { Rule } from '../../rule.ts';

/**
 * Readers of the other languages still have the old order, and a paragraph under another heading answers another
 * question. The source may order sections, points and paragraphs for its own readers, but not steps.
 */
export const moved: Rule = {
	id: 'structure/moved',
	mayBeWrong: true,
	comparesWithBefore: true,
	comparesLanguages: true,
	once: true,
	reads: 'page text',
	refuses: 'A point, a step or a paragraph that goes to another place in one language alone.',
	check: (content) => inOneLanguage(changedPages(content).flatMap(({ old, page }) => movesBetween(old, page))),
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
		blocksOf(page, id)
			.filter(({ line }) => !source[line - 1]?.startsWith('#'))
			.map(({ line, isStep }) => {
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

function movesBetween(old: Page, page: Page): LanguageChange[] {
	const before = new Map(linesOf(old).map((line) => [line.text, line]));
	const kept = linesOf(page).flatMap((now) => {
		const was = before.get(now.text);
		return was ? [{ now, was }] : [];
	});
	return [...Map.groupBy(kept, ({ now }) => now.section)].flatMap(([section, lines]) => {
		const stayed = lines.filter(({ was }) => was.section === section);
		const inOldOrder = stayed.toSorted((a, b) => a.was.line - b.was.line);
		const reordered = diffArrays(inOldOrder, stayed)
			.flatMap(({ added, value }) => (added ? value : []))
			.filter(({ now }) => page.lang !== sourceLang || now.isStep);
		const fromElsewhere = lines.filter(({ was }) => was.section !== section);
		return [...reordered, ...fromElsewhere].map(({ now: { text, line }, was }) => {
			const place = was.section === section ? 'in another place of this section' : `under “${was.heading}”`;
			return {
				lang: page.lang,
				key: `${page.slug} ${[was.section, section].sort().join(' ')}`,
				finding: {
					file: page.file,
					line,
					excerpt: text,
					message: `This stood ${place} before, and in the other languages it still does.`,
				},
			};
		});
	});
}
