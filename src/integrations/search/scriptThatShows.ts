import type { Lang } from '../../config/locales.ts';
import { unicodeScript } from '../../lib/unicodeScript.ts';

/**
 * The script that identifies another language in queries; empty if both languages share it, and for Latin, which
 * readers of every language type.
 */
export const scriptThatShows = (queryLang: Lang, pageLang: Lang): string => {
	const script = unicodeScript(queryLang);
	return script === 'Latn' || script === unicodeScript(pageLang) ? '' : script;
};
