/**
 * Builds the search of one language over built pages, in a separate process. Arguments: the site's folder, the locale.
 */
import { pathToFileURL } from 'node:url';
import { close } from 'pagefind';
import { localeList } from '../../src/config/locales.ts';
import { buildSearch } from '../../src/integrations/search/index.ts';

const [, , dist = '', name] = process.argv;
const locale = localeList.find((candidate) => candidate === name);
if (!locale) throw new Error(`There is no language ${name}.`);
await buildSearch(pathToFileURL('./'), dist, locale);
await close();
