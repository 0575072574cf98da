import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import { describe, expect, test } from 'vitest';
import { firstHref, isExpanded } from '../../../src/components/navigation/sidebarGroups.ts';

type SidebarEntry = StarlightRouteData['sidebar'][number];

const page = (href: string, isCurrent = false): SidebarEntry => ({
	type: 'link',
	label: href,
	href,
	isCurrent,
	badge: undefined,
	attrs: {},
});
const group = (...entries: SidebarEntry[]): SidebarEntry => ({
	type: 'group',
	label: 'group',
	entries,
	collapsed: false,
	badge: undefined,
});
const pages = (count: number): SidebarEntry[] => Array.from({ length: count }, (_, index) => page(`/en/${index}/`));

describe('a group of the menu', () => {
	test('shows its pages while the site is small', () => {
		const cases = group(...pages(20));
		expect(isExpanded(cases, [cases, ...pages(20)])).toBe(true);
		expect(isExpanded(cases, [cases, ...pages(21)])).toBe(false);
	});

	test('shows its pages on a large site only when one of them is open, in a group of it too', () => {
		const open = group(page('/en/a/'), group(page('/en/b/', true)));
		const closed = group(page('/en/c/'));
		const sidebar = [open, closed, ...pages(50)];
		expect(isExpanded(open, sidebar)).toBe(true);
		expect(isExpanded(closed, sidebar)).toBe(false);
	});

	test('leads to its first page when it shows none', () => {
		expect(firstHref(group(group(page('/en/a/')), page('/en/b/')))).toBe('/en/a/');
		expect(firstHref(group())).toBeUndefined();
	});
});
