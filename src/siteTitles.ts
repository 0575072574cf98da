import { langList } from './locales.ts';
import { strings } from './strings.ts';

/** The name of the site by language tag, from the interface strings. */
export const siteTitles = Object.fromEntries(langList.map((lang) => [lang, strings[lang]['site.title']]));
