import { inEveryLanguage } from './strings.ts';

/** The name of the site by language tag. */
export const siteTitles = inEveryLanguage('site.title');
