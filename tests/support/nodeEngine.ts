import { readFileSync } from 'node:fs';
import { localeList, locales, type Lang } from '../../src/config/locales.ts';
import { partsOf } from '../../src/integrations/search/languageIndexing.ts';
import { assetPath } from '../../src/lib/search/assetNames.ts';
import { searchEngine, type Answer } from '../../src/lib/search/query/engine.ts';
import type { Lexicon } from '../../src/lib/search/query/lexicon.ts';
import type { SearchData } from '../../src/lib/search/searchData.ts';

const dist = new URL('../../dist', import.meta.url).pathname;

/** The hash in the names of a language's search files. @throws Error when the site was not built */
export function searchName(lang: Lang): string {
	const locale = localeList.find((key) => locales[key].lang === lang);
	const page = readFileSync(`${dist}/${locale}/steps/index.html`, 'utf8');
	const name = /data-name="?(\w{8})/.exec(page)?.[1];
	if (!name) throw new Error(`dist/ holds no search of ${lang}. Run npm run build first.`);
	return name;
}

const read = <Content>(path: string): Content => JSON.parse(readFileSync(dist + path, 'utf8')) as Content;

/** The search data of a language from the build. */
export const searchData = (lang: Lang): SearchData => read(assetPath(searchName(lang), 'json'));

/** The search of the built site without a browser. */
export interface NodeEngine {
	lexicon: Lexicon;
	/** Answers a query, and gives the slugs of the pages found in their order. */
	ask(query: string): Promise<Answer & { slugs: string[] }>;
}

/** The same modules over the same files as in a browser; `npm run search:report` and the browser tests use the dialog. */
export function nodeEngine(lang: Lang): NodeEngine {
	const name = searchName(lang);
	const load = (piece: string) => Promise.resolve(read<unknown[]>(assetPath(name, 'json', piece)));
	const { ask, lexicon, slugOf } = searchEngine(searchData(lang), partsOf(lang).analyzer, load);
	return {
		lexicon,
		ask: async (query) => {
			const answer = await ask(query);
			return { ...answer, slugs: await Promise.all(answer.pages.map(({ page }) => slugOf(page))) };
		},
	};
}
