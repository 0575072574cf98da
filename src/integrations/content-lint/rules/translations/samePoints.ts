import { locales, sourceLocale } from '../../../../config/locales.ts';
import { changedPages } from '../../comparing/changedPages.ts';
import { isBanHeading } from '../../detectors/advice/adviceWords.ts';
import { headingsOf } from '../../readers/content/headings.ts';
import { openingOf } from '../../readers/content/openingOf.ts';
import { versionsOf, type Page } from '../../readers/content/page.ts';
import { pointsOf, type Block } from '../../readers/content/shown.ts';
import { lineAt } from '../../readers/content/prose.ts';
import type { Finding, Rule } from '../../rule.ts';
import { firstDifferingLine } from '../../comparing/differingLine.ts';

/**
 * Counts only the points of the translations: their readers need the same ones. The source has other readers, and every
 * translation is compared with it after a change.
 */
export const samePoints: Rule = {
	id: 'translations/same-points',
	yieldsToPage: true,
	reads: 'page text',
	refuses:
		'A point of a list that one translation has and another does not, a list with other marks, and a step with other parts than the steps beside it.',
	check(content) {
		const { pages } = content;
		const steps = pages.flatMap(strangeSteps);
		if (steps.length > 0) return steps;
		const isChanged = (version: Page): boolean => changedPages(content).some(({ page }) => page === version);
		return versionsOf(pages).flatMap((versions) => {
			const sections = new Set(versions.flatMap(({ body }) => ['', ...headingsOf(body).map(({ id }) => id ?? '')]));
			return [...sections].flatMap((section) => {
				const lists = versions.map((page) => ({ page, points: pointsOf(page, section) }));
				const ofSource = lists.find(({ page }) => page.locale === sourceLocale);
				const translated = lists.filter((list) => list !== ofSource);
				const [least, most] = translated.toSorted((a, b) => a.points.length - b.points.length);
				if (!least || !most) return [];
				const { length } = most.points;
				if (least.points.length < length) {
					const changed = [least, most].filter(({ page }) => isChanged(page));
					const isLost = changed.length === 1 ? changed[0] === least : ofSource?.points.length === length;
					return isLost ? lost(section, least, most) : added(section, most, least);
				}
				// Bans are the same for all readers.
				if (ofSource && ofSource.points.length < length && lists.every(isBanList)) return lost(section, ofSource, most);
				return oddList(translated, ofSource);
			});
		});
	},
};

/** The points of a section in one language. */
interface Listed {
	page: Page;
	points: Block[];
}

/** Whether the heading or the line above forbids all points. */
function isBanList({ page, points }: Listed): boolean {
	const lines = page.body.split('\n');
	return points.length > 0 && points.every(({ line }) => isBanHeading(openingOf(lines, line)));
}

const lost = (section: string, changed: Listed, other: Listed): Finding => ({
	...unequal(section, changed, other, 'A point of a list is missing in this section'),
	fix: 'If this page has lost the point, put it back. If the point is new on the other page, take it out there, unless it is true and has a source.',
});

const added = (section: string, changed: Listed, other: Listed): Finding => ({
	...unequal(section, changed, other, 'This section has a point of a list more'),
	fix: 'Has the other page lost the point? Put it back there. Is it new here? Take it out, unless it is true and has a source; then put it into every language.',
});

function unequal(section: string, changed: Listed, other: Listed, what: string): Omit<Finding, 'fix'> {
	const { label } = locales[other.page.locale];
	const there = firstDifferingLine(section, other.page, changed.page);
	return {
		file: changed.page.file,
		line: firstDifferingLine(section, changed.page, other.page),
		excerpt: '…',
		message: `${what}: the ${label} page (${other.page.file}) has ${other.points.length} (look at its line ${there}), this one ${changed.points.length}.`,
	};
}

/** Finds the language whose lists have bullets where the others have numbers, or the other way round. */
function oddList(translated: readonly Listed[], ofSource: Listed | undefined): Finding[] {
	// The source may have a list where the translations have a sentence.
	const isComparable = ofSource && [ofSource, ...translated].every((list) => kindOf(list) !== 'both');
	const lists = isComparable ? [...translated, ofSource] : translated;
	const outlier = lists.find((list) => lists.filter((other) => kindOf(other) === kindOf(list)).length === 1);
	const other = lists.find((list) => list !== outlier);
	if (!outlier || !other || kindOf(outlier) === kindOf(other)) return [];
	const { file } = outlier.page;
	const point = outlier.points.find(({ isStep }, index) => isStep !== other.points[index]?.isStep);
	return [
		{
			file,
			line: point?.line ?? 1,
			excerpt: '…',
			message: `This list has ${kindOf(outlier)}, and on the ${locales[other.page.locale].label} page (${other.page.file}, line ${other.points[0]?.line ?? 1}) it has ${kindOf(other)}.`,
			fix: 'Use numbers in every language if readers must keep to the order, else bullets (-) in every language.',
		},
	];
}

function kindOf({ points }: Listed): 'numbers' | 'bullets' | 'both' {
	const steps = points.filter(({ isStep }) => isStep).length;
	if (points.length === 0) return 'both';
	return steps === 0 ? 'bullets' : steps === points.length ? 'numbers' : 'both';
}

const stepBlock = /<Step>[^]*?<\/Step>/g;
const partStart = /^- \*\*([^*\n]*)\*\*/gm;

/** Finds steps whose points do not begin with the same bold words, in the same order, as most steps of the page. */
function strangeSteps({ file, body }: Page): Finding[] {
	const steps = [...body.matchAll(stepBlock)].map(({ 0: text, index }) => {
		const parts = [...text.matchAll(partStart)].map((part) => ({ name: part[1] ?? '', at: index + part.index }));
		return { parts, names: parts.map(({ name }) => name).join(', '), end: index + text.length };
	});
	const timesOf = (names: string): number => steps.filter((step) => step.names === names).length;
	const [usual = ''] = steps.map(({ names }) => names).toSorted((a, b) => timesOf(b) - timesOf(a));
	return steps.flatMap(({ parts, names, end }) => {
		if (names === usual) return [];
		const strange = parts.find(({ name }, place) => name !== usual.split(', ')[place]);
		return {
			file,
			line: lineAt(body, strange?.at ?? end),
			excerpt: strange?.name ?? '</Step>',
			message: `The other steps have the parts: ${usual}. This one has: ${names || 'none'}.`,
			fix: 'Write all parts in the same order, each as a point that begins with its bold words.',
		};
	});
}
