import type { Locator, Page } from '@playwright/test';
import type { Locale } from '../../src/config/locales.ts';
import { strings } from './site.ts';

/** The language links that stand on the page itself on a phone. */
export const languageLinks = (page: Page, locale: Locale): Locator =>
	page.getByRole('navigation', { name: strings[locale]['page.tools'] });

/** The name of the site at the top of a page. */
export const siteName = (page: Page, locale: Locale): Locator =>
	page.getByRole('banner').getByText(strings[locale]['site.title'], { exact: true });

/** What opens the menu on a phone. */
export const menuButton = (page: Page, locale: Locale): Locator =>
	page.getByRole('button', { name: strings[locale]['menuButton.accessibleLabel'] });

/** The menu with every page. */
export const menuOf = (page: Page, locale: Locale): Locator =>
	page.getByRole('navigation', { name: strings[locale]['sidebarNav.accessibleLabel'] });

/** What opens the search; without scripts it is a link. */
export const searchButton = (page: Page, locale: Locale): Locator =>
	page.getByRole('banner').getByLabel(strings[locale]['search.label']);
