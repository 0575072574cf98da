import { aliasFile, questionFile } from '../../../../schemas/aliases.ts';
import { errorSlug } from '../../../../config/pages.ts';
import { didYouMean } from '../../readers/content/closest.ts';
import type { Content } from '../../readers/content/content.ts';
import type { Entry } from '../../readers/content/data.ts';
import { missingSection } from '../../readers/content/pageSections.ts';
import { listOf, valueAt } from '../../readers/content/yaml.ts';
import type { Finding, Remedy, Rule } from '../../rule.ts';
import { explain } from '../../messages/explain.ts';

export const alias: Rule = {
	id: 'schema/alias',
	reads: 'aliases, questions',
	refuses:
		'Search words or questions that lead to a page or section that does not exist, or are not in the right form, and stop words that readers search for.',
	check: (content) => [
		...content.questions.entries.flatMap((entry) => [
			...explain(questionFile, 'the questions', entry),
			...unknownTargets(entry, [], content),
		]),
		...content.aliases.flatMap(({ entries }) =>
			entries.flatMap((entry) => [
				...explain(aliasFile, 'the aliases', entry),
				...unknownTargets(entry, ['pages'], content),
				...unknownTargets(entry, ['weights'], content),
				...searchedStopWords(entry, content),
			]),
		),
	],
};

/**
 * Reports stop words that are a word of the pages with synonyms, or all that a reader types: the search would no longer
 * find them. A synonym may be a stop word, because the search asks the synonyms first.
 */
function searchedStopWords({ file, value, lineOf }: Entry, { questions }: Content): Finding[] {
	const words = ['synonyms', 'phonetic'].flatMap((field) => Object.keys(valueAt(value, [field]) ?? {}));
	const named = listOf(valueAt(value, ['questions']));
	const tables = [
		valueAt(value, ['pages']),
		...questions.entries.flatMap(({ id, value: phrases }) => (named.includes(id) ? phrases : [])),
	];
	const searched = new Set([
		...words.flatMap((key) => key.split('/')),
		...tables.flatMap((table) => Object.values(table ?? {}).flatMap(listOf)),
	]);
	return listOf(valueAt(value, ['stopWords'])).flatMap((word, index) => {
		if (!searched.has(word)) return [];
		return {
			file,
			line: lineOf(['stopWords', index]),
			excerpt: word,
			message: `The search leaves out stop words, and “${word}” is a word of the pages with synonyms, or all that a reader types.`,
			fix: 'Take it out of stopWords. If it says nothing, delete it below and in the questions instead.',
		};
	});
}

/**
 * Reports keys that are not `slug` or `slug#section` of a page, or several with a space between.
 * @param path of the table with these keys
 */
function unknownTargets({ file, value, lineOf }: Entry, path: readonly string[], content: Content): Finding[] {
	const pages = content.pages.filter(({ slug }) => slug !== errorSlug);
	const slugs = [...new Set(pages.map(({ slug }) => slug))];
	const faultOf = (target: string): Remedy | undefined => {
		const [slug = '', section] = target.split('#');
		const page = pages.find((candidate) => candidate.slug === slug);
		if (page) return section === undefined ? undefined : missingSection(page, `"${slug}"`, section, content);
		return {
			message: `There is no page "${slug}".`,
			fix: `${didYouMean(slug, slugs)} Write the name of the page's file without .mdx, with its folder if it has one.`.trim(),
		};
	};
	return Object.keys(valueAt(value, path) ?? {}).flatMap((key) =>
		key.split(' ').flatMap((target) => {
			const fault = faultOf(target);
			return fault ? { file, line: lineOf([...path, key]), excerpt: `${key}:`, ...fault } : [];
		}),
	);
}
