import type { StarlightRouteData } from '@astrojs/starlight/route-data';

type SidebarEntry = StarlightRouteData['sidebar'][number];

/**
 * With more pages than this, a group is expanded only on its own pages: otherwise every page would grow with the site.
 */
const MAX_EXPANDED_PAGES = 40;

const countPages = (entries: readonly SidebarEntry[]): number =>
	entries.reduce((sum, entry) => sum + (entry.type === 'link' ? 1 : countPages(entry.entries)), 0);

const hasCurrentPage = (entry: SidebarEntry): boolean =>
	entry.type === 'link' ? entry.isCurrent : entry.entries.some(hasCurrentPage);

/** Whether a group shows its pages. @param sidebar the whole menu */
export const isExpanded = (group: SidebarEntry, sidebar: readonly SidebarEntry[]): boolean =>
	countPages(sidebar) <= MAX_EXPANDED_PAGES || hasCurrentPage(group);

/** The address of the first page of a group, or of a page itself. */
export const firstHref = (entry: SidebarEntry): string | undefined =>
	entry.type === 'link' ? entry.href : entry.entries.map(firstHref)[0];
