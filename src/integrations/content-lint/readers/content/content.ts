import type { Collection } from '../../../../schemas/collections.ts';
import type { Locale } from '../../../../config/locales.ts';
import type { Data } from './data.ts';
import type { ListedFacts } from './differingFacts.ts';
import type { Finding } from '../../rule.ts';
import type { Exception } from './exceptions.ts';
import type { MenuItem } from './menu.ts';
import type { Page } from './page.ts';
import type { Strings } from './strings.ts';

/** Everything that editors edit. */
export interface Content {
	pages: Page[];
	data: Record<Collection, Data>;
	strings: Strings[];
	/** Files outside src/content that can link to other sites, by path: menu, redirects, pages. */
	settings: ReadonlyMap<string, string>;
	/** The pages the menu lists. */
	menu: MenuItem[];
	/** Search words for the pages, by language; each file is one entry. */
	aliases: (Data & { locale: Locale })[];
	/** Questions that readers type; each file is one entry. */
	questions: Data;
	/** Names that texts may use besides those in the other data; the file is one entry. */
	names: Data;
	/** Sections that show different facts in different languages, by `slug#section`. */
	differingFacts: ReadonlyMap<string, ReadonlyMap<string, ListedFacts>>;
	exceptions: { entries: Exception[]; broken: Finding[] };
	/** The text of every file that was read, by its path from the project's root. */
	files: ReadonlyMap<string, string>;
	/** Files in the folder of pages that become no page, by their path in it. */
	strayFiles: string[];
	/** Other files of src/content that nothing reads, by path from the project's root. */
	unreadFiles: string[];
	/** Files in src/pages and public, by path from the project's root. */
	siteFiles: string[];
	/** The content that the change is based on, if it is known. */
	before?: Content | undefined;
}

/** Returns the ids of a collection. */
export const idsOf = ({ data }: Content, collection: Collection): string[] =>
	data[collection].entries.map(({ id }) => id);
