import { locales, sourceLocale } from '../../../../config/locales.ts';
import { closest } from '../../readers/content/closest.ts';
import { headingsOf, type Heading } from '../../readers/content/headings.ts';
import { versionsOf, type Page } from '../../readers/content/page.ts';
import { firstDifferingLine } from '../../comparing/differingLine.ts';
import type { Finding, Remedy, Rule } from '../../rule.ts';

const asciiId = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const example = '## Your words {#id-in-english}';

export const headings: Rule = {
	id: 'structure/headings',
	reads: 'page text',
	refuses: 'A heading without an id, or with an id, a level or a place that it does not have in the other languages.',
	check: ({ pages }) => versionsOf(pages).flatMap(compareVersions),
};

/** Checks a page in all languages. Ids are compared only if every heading has a valid one. */
function compareVersions(versions: readonly Page[]): Finding[] {
	const ownFaults = versions.flatMap(({ file, body }) =>
		headingsOf(body).flatMap((heading, index, all) => {
			const fault = headingFault(heading, all.slice(0, index));
			return fault ? { file, line: heading.line, excerpt: heading.source, ...fault } : [];
		}),
	);
	const source = versions.find(({ locale }) => locale === sourceLocale);
	if (ownFaults.length > 0 || !source) return ownFaults;
	const translations = versions.filter((page) => page !== source);
	const [first, ...rest] = translations;
	// If all agree, the source was changed.
	const agree = first && rest.length > 0 && rest.every((page) => outlineOf(page) === outlineOf(first));
	const differences = agree
		? findDifference(source, first)
		: translations.flatMap((page) => findDifference(page, source));
	return differences.length > 0 ? differences : misplaced(translations, source);
}

/** Reports the first section that stands elsewhere in one translation. The source may have another order. */
function misplaced(translations: readonly Page[], source: Page): Finding[] {
	const idsOf = ({ body }: Page): string =>
		headingsOf(body)
			.map(({ id }) => id)
			.join(' ');
	const changed = translations.find((page) => idsOf(page) !== idsOf(source));
	const other = translations.find((page) => changed && idsOf(page) !== idsOf(changed));
	if (!changed || !other) return [];
	const theirs = headingsOf(other.body);
	const heading = headingsOf(changed.body).find(({ id }, index) => id !== theirs[index]?.id);
	if (!heading) return [];
	const { line } = theirs.find(({ id }) => id === heading.id) ?? heading;
	return [
		{
			file: changed.file,
			line: heading.line,
			excerpt: heading.source,
			message: `This section stands elsewhere on the ${locales[other.locale].label} page (${other.file}, line ${line}).`,
			fix: 'If ids have changed places, put each back to its heading. Else put the sections into the same order in all translations.',
		},
	];
}

const outlineOf = ({ body }: Page): string =>
	headingsOf(body)
		.map(({ id, level }) => `${level} ${id ?? ''}`)
		.sort()
		.join('\n');

function headingFault({ level, id }: Heading, earlier: readonly Heading[]): Remedy | undefined {
	if (level === 1)
		return {
			message: 'A page has one main heading, and that is its title.',
			fix: 'Put ## in place of the single #, or delete this line.',
		};
	if (id === undefined)
		return {
			message: 'This heading has no id, so nobody can link to it.',
			fix: `Put an id at the end of the line, the same in every language: ${example}`,
		};
	if (!asciiId.test(id))
		return {
			message: `The id "${id}" is not made of small letters a–z, digits and -.`,
			fix: `Write an English id, the same in every language: ${example}`,
		};
	if (earlier.some((heading) => heading.id === id))
		return {
			message: `The id "${id}" stands twice on this page.`,
			fix: 'Give one of the two headings another id, in every language.',
		};
	return undefined;
}

/** Reports the first heading that only one of two pages has. The order may differ between languages. */
function findDifference(page: Page, model: Page): Finding[] {
	const [found, expected] = [headingsOf(page.body), headingsOf(model.body)];
	const language = locales[model.locale].label;
	const isIn = (list: Heading[]) => (heading: Heading) =>
		list.some(({ id, level }) => id === heading.id && level === heading.level);
	const extra = found.find((heading) => !isIn(expected)(heading));
	const missing = expected.find((heading) => !isIn(found)(heading));
	const fix =
		'Give the page the same sections with the same ids in every language, in any order: the words are translated, the id is not. Otherwise a reader who switches language loses the place.';
	if (missing) {
		const { level, text, id = '', line } = missing;
		// Without its heading, the text of a section is the end of the section above.
		const above = expected.slice(0, expected.indexOf(missing)).findLast(isIn(found))?.id ?? '';
		const sameId = found.find((heading) => heading.id === id);
		if (sameId)
			return [
				{
					file: page.file,
					line: sameId.line,
					excerpt: sameId.source,
					message: `This heading begins with ${'#'.repeat(sameId.level)}, and the one of the ${language} page (${model.file}, line ${line}) with ${'#'.repeat(level)}.`,
					fix: `Write ${'#'.repeat(level)} here, so that the section stands under the same one in every language.`,
				},
			];
		const isMisspelt = extra?.id !== undefined && closest(extra.id, [id]) !== undefined;
		return [
			{
				file: page.file,
				line: extra?.line ?? firstDifferingLine(above, page, model),
				excerpt: extra?.source ?? '(no such heading)',
				message: `The ${language} page has the heading "${'#'.repeat(level)} ${text} {#${id}}" (${model.file}, line ${line}), and this one does not.`,
				fix: isMisspelt ? `Did you mean {#${id}}? ${fix}` : fix,
			},
		];
	}
	if (!extra) return [];
	const message = `The ${language} page (${model.file}) has no heading with this id.`;
	return [{ file: page.file, line: extra.line, excerpt: extra.source, message, fix }];
}
