import { memoize } from '../../../lib/memoize.ts';
import type { Content } from '../readers/content/content.ts';
import type { Page } from '../readers/content/page.ts';

/** Returns the pages that the change edits, each with its version before. New pages have none and are left out. */
export const changedPages = memoize(({ before, pages }: Content): { page: Page; old: Page }[] => {
	const oldPages = new Map(before?.pages.map((page) => [page.file, page]));
	return pages.flatMap((page) => {
		const old = oldPages.get(page.file);
		return old && old.source !== page.source ? [{ page, old }] : [];
	});
});
