import { sourceLocale } from '../../src/config/locales.ts';
import { loadContent } from '../../src/integrations/content-lint/readers/content/loadContent.ts';
import { valueAt, walkValues } from '../../src/integrations/content-lint/readers/content/yaml.ts';
import { isStale } from '../../src/config/freshness.ts';
import { entriesNamedIn } from '../../src/components/registry/componentUses.ts';

/** A page that should be compared with its sources soon, and which entries on it. */
interface Due {
	page: string;
	/** `this page` for the page itself, and ids of the data. */
	what: string[];
}

/** How many days the list looks ahead. */
const DAYS_AHEAD = 30;

/** The heading for entries that no page names by id: only a list or a table shows them. */
const elsewhere = '(only in lists and tables)';

/**
 * Lists, by page of the source language, the entries that get a warning as old, now or within the next 30 days.
 * @param root the project's folder
 * @param today the day of the list, unless a test says otherwise
 */
export function due(root: string, today = new Date()): Due[] {
	const then = new Date(today.getTime() + DAYS_AHEAD * 24 * 60 * 60 * 1000);
	const isDue = (day: unknown): boolean => typeof day === 'string' && isStale(new Date(day), then);
	const { pages, data } = loadContent(root);
	const entries = Object.entries(data).flatMap(([collection, { entries: list }]) =>
		list
			.filter(({ value }) => [...walkValues(value)].some(([path, day]) => path.at(-1) === 'compared' && isDue(day)))
			.map(({ id }) => ({ key: `${collection}/${id}`, id })),
	);
	const left = new Map(entries.map(({ key, id }) => [key, id]));
	const byPage = pages
		.filter(({ locale }) => locale === sourceLocale)
		.map(({ slug, frontMatter, body }) => {
			const page = isDue(valueAt(frontMatter.value, ['compared'])) ? ['this page'] : [];
			const shown = entriesNamedIn(body).flatMap(({ collection, id }) => {
				const key = `${collection}/${id}`;
				left.delete(key);
				return entries.some((entry) => entry.key === key) ? [id] : [];
			});
			return { page: slug, what: [...page, ...shown] };
		});
	return [...byPage, { page: elsewhere, what: [...left.values()] }].filter(({ what }) => what.length > 0);
}
