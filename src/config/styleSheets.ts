import { existsSync } from 'node:fs';
import { langList } from './locales.ts';

/**
 * The styles of every page for `customCss`, in the order in which a later file wins. A language need not have its own.
 */
export const styleSheets: string[] = [
	'./src/styles/tokens.css',
	'./src/styles/text.css',
	...langList.map((lang) => `./src/languages/${lang}/style.css`).filter((file) => existsSync(file)),
	'./src/styles/header.css',
	'./src/styles/page.css',
	'./src/styles/print.css',
];
