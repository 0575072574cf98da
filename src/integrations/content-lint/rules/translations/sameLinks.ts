import { locales, sourceLocale } from '../../../../config/locales.ts';
import type { Content } from '../../readers/content/content.ts';
import { addressOf, versionsOf, withoutImages, type Page } from '../../readers/content/page.ts';
import { bySection, type ShownEntry } from '../../readers/content/shown.ts';
import { lineAt } from '../../readers/content/prose.ts';
import { textAt, valueAt } from '../../readers/content/yaml.ts';
import { sectionsOf, type SectionVersion } from '../../comparing/sections.ts';
import { stemsOf } from '../../comparing/stems.ts';
import type { Finding, Rule } from '../../rule.ts';

/**
 * Readers of the source need other pages, so its links are compared only if they lead to sections of the same page. A
 * link that one language has more is no mistake: only one in place of another is.
 */
export const sameLinks: Rule = {
	id: 'translations/same-links',
	yieldsToPage: true,
	reads: 'page text, front matter',
	refuses: 'A link that leads elsewhere than in the other languages.',
	check: (content) =>
		versionsOf(content.pages).flatMap((versions) =>
			sectionsOf(versions, linksBySection).flatMap(([section, list]) => {
				const stray = strayLink(list);
				return stray.length > 0 || section !== nextPage ? stray : strayNext(list, content);
			}),
		),
};

const nextPage = 'next:';

/**
 * Finds a page that ends without the next page of a translation, and one of the source that ends with another page than
 * the translations if no two stems of its label are found in the titles and links of that page.
 */
function strayNext(versions: readonly SectionVersion[], { pages }: Content): Finding[] {
	// A link to another site is for facts/address.
	const model = versions.find(({ page, shown }) => page.locale !== sourceLocale && shown[0]?.text.startsWith('/'));
	const stray = versions.find(({ page, shown: [link] }) => {
		if (!link) return true;
		const isSame = versions.every(({ shown }) => shown[0]?.key === link.key);
		const { value } = page.frontMatter;
		const inLanguage = pages.filter(({ locale }) => locale === page.locale);
		const about = inLanguage.flatMap((other) => {
			const { value: fields } = other.frontMatter;
			const isTarget = addressOf(other) === link.text.replace(/#.*/, '');
			const leadsThere = other !== page && textAt(fields, ['next', 'link']) === link.text;
			return [
				...(isTarget ? [textAt(fields, ['title']), textAt(fields, ['description'])] : []),
				...(leadsThere ? [textAt(fields, ['next', 'label'])] : []),
			].flatMap(stemsOf);
		});
		const shared = stemsOf(textAt(value, ['next', 'label'])).filter((stem) => about.includes(stem));
		return !isSame && shared.length < 2 && page.locale === sourceLocale;
	});
	if (!model || !stray) return [];
	const { file, frontMatter, locale } = stray.page;
	const expected = model.shown[0]?.key ?? '';
	return [
		{
			file,
			line: frontMatter.lineOf(['next']),
			excerpt: stray.shown[0]?.text ?? 'next: false',
			message: `The ${locales[model.page.locale].label} page (${model.page.file}) ends with the way to ${expected}, this one ${stray.shown[0] ? 'elsewhere' : 'with none'}.`,
			fix: `Write next: { link: /${locale}${expected}, label: … }.`,
		},
	];
}

const linkTarget = /\]\(((?:\/|#)[^()\s]*)\)/g;

/** Returns the links of each section, and those to the next and the previous page as sections of their own. */
function linksBySection(page: Page): Map<string, ShownEntry[]> {
	const { body, frontMatter } = page;
	const linkOf = (text: string, line: number): ShownEntry => ({
		key: (text.startsWith('#') ? addressOf(page) + text : text).replace(/^\/[^/]+/, ''),
		text,
		line,
	});
	const links = [...withoutImages(body).matchAll(linkTarget)].map(({ 1: text = '', index }) =>
		linkOf(text, lineAt(body, index)),
	);
	const steps = ['next', 'prev'].map((field): [string, ShownEntry[]] => {
		const target = valueAt(frontMatter.value, [field, 'link']);
		return [`${field}:`, typeof target === 'string' ? [linkOf(target, frontMatter.lineOf([field, 'link']))] : []];
	});
	return new Map([...bySection(page, links), ...steps]);
}

const pageOf = (key: string): string => key.replace(/#.*/, '');

/** Finds a link that the closest languages do not have in this section, while they have one that is missing here. */
function strayLink(versions: readonly SectionVersion[]): Finding[] {
	const has = ({ shown }: SectionVersion, link: ShownEntry): boolean => shown.some(({ key }) => key === link.key);
	const strays = versions.flatMap((changed) => {
		const others = versions.filter((version) => version !== changed);
		const isSource = ({ page }: SectionVersion): boolean => page.locale === sourceLocale;
		const closest = isSource(changed) ? others : others.filter((version) => !isSource(version));
		const missing = (closest[0]?.shown ?? []).filter(
			(link) => !has(changed, link) && closest.every((version) => has(version, link)),
		);
		return changed.shown.flatMap((link) => {
			const ofSamePage = missing.find(({ key }) => pageOf(key) !== key && pageOf(key) === pageOf(link.key));
			const expected = isSource(changed) ? link.key.includes('#') && ofSamePage : (ofSamePage ?? missing[0]);
			if (!expected || closest.some((version) => has(version, link))) return [];
			return {
				changed,
				link,
				model: closest[0],
				expected,
				agreeing: others.filter((candidate) => has(candidate, expected)).length,
			};
		});
	});
	const [stray] = strays.toSorted((a, b) => b.agreeing - a.agreeing);
	if (!stray?.model) return [];
	const { changed, link, model, expected, agreeing } = stray;
	const { label } = locales[model.page.locale];
	return [
		{
			file: changed.page.file,
			line: link.line,
			excerpt: link.text,
			message: `This leads to ${link.key}, where the ${label} page (${model.page.file}, line ${expected.line}) leads to ${expected.key}.`,
			fix:
				agreeing > 1
					? `Write /${changed.page.locale}${expected.key}. If readers need another place, change the link in every language.`
					: `Open both. Write /${changed.page.locale}${expected.key} here, or /${model.page.locale}${link.key} there.`,
		},
	];
}
