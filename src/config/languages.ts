/** The languages of the site. To add one, see docs/add-a-language.md. */
export { language as en } from '../languages/en/language.ts';
export { language as ur } from '../languages/ur/language.ts';
export { language as zhCN } from '../languages/zh-CN/language.ts';
