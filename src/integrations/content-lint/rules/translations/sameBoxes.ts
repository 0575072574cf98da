import { locales, sourceLocale } from '../../../../config/locales.ts';
import { linesOf } from '../../readers/content/lines.ts';
import { versionsOf, type Page } from '../../readers/content/page.ts';
import { bySection, usesBySection, type ShownEntry } from '../../readers/content/shown.ts';
import { firstDifferingLine } from '../../comparing/differingLine.ts';
import { differingVersions, sectionsOf } from '../../comparing/sections.ts';
import type { Finding, Rule } from '../../rule.ts';

export const sameBoxes: Rule = {
	id: 'translations/same-boxes',
	yieldsToPage: true,
	reads: 'page text',
	refuses:
		'A box that is of another kind in one language, or that only one language has, and a fold in one translation alone.',
	check: ({ pages }) =>
		versionsOf(pages).flatMap((versions) => [
			...differences(versions, boxesBySection),
			// The source folds other texts, because its readers need others at once; it only tells which translation is odd.
			...differences(versions, foldsBySection).filter(({ file }) => file !== sourceFile(versions)),
		]),
};

const sourceFile = (versions: readonly Page[]): string | undefined =>
	versions.find(({ locale }) => locale === sourceLocale)?.file;

/** Compares the boxes or the folds of each section: a fold hides its text from readers in a hurry. */
const differences = (versions: readonly Page[], read: (page: Page) => Map<string, ShownEntry[]>): Finding[] =>
	sectionsOf(versions, read).flatMap(([section, list]) =>
		differingVersions(list).map(([{ page, shown }, model]) => {
			const at = model.findIndex(({ key }, index) => shown[index]?.key !== key);
			const [found, expected] = at < 0 ? [shown[model.length], undefined] : [shown[at], model[at]];
			const other = expected?.page ?? versions.find((version) => version !== page) ?? page;
			const { label } = locales[other.locale];
			return {
				file: page.file,
				line: found?.line ?? firstDifferingLine(section, page, other),
				excerpt: found?.key ?? '…',
				message: expected
					? `The ${label} page (${other.file}) has ${expected.key} on line ${expected.line ?? 1}, and this one has ${found?.key ?? 'none'}.`
					: `The ${label} page (${other.file}) has no such ${found?.key ?? 'box'} in this section.`,
				fix: expected
					? `Write ${expected.key} here: it is of the same kind in every language.`
					: `Write it without ${found?.key ?? 'a box'}, or put that into every language.`,
			};
		}),
	);

const foldsBySection = (page: Page): Map<string, ShownEntry[]> =>
	usesBySection(page, ({ name }) => (name === 'Fold' ? ['<Fold>'] : []));

/** Returns the boxes of each section, with their kind as key. */
const boxesBySection = (page: Page): Map<string, ShownEntry[]> => {
	const lines = linesOf(page).map(({ text, line }) => ({ text: text.trim(), line }));
	const boxes = lines.flatMap(({ text, line }) => {
		const kind = /^:::([a-z]+)/.exec(text)?.[1];
		return kind === undefined ? [] : { key: `:::${kind}`, text, line };
	});
	return bySection(page, boxes);
};
