import en from './content/i18n/en.json' with { type: 'json' };
import ur from './content/i18n/ur.json' with { type: 'json' };
import zh from './content/i18n/zh-CN.json' with { type: 'json' };

/** The name of the site by language tag, from the interface strings. */
export const siteTitles = { 'zh-CN': zh['site.title'], en: en['site.title'], ur: ur['site.title'] };
