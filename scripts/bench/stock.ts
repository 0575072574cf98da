import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { localeList } from '../../src/config/locales.ts';
import { build, copyProject } from '../shared/copyProject.ts';

/** Plain Starlight with the languages, pages and menu of this site, and Starlight's own look, search and scripts. */
const stockConfig = `import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { locales } from './src/config/locales.ts';
import { sidebar } from './src/config/sidebar.ts';
export default defineConfig({
	site: 'http://localhost:4321',
	trailingSlash: 'always',
	markdown: { processor: satteri({ features: { headingAttributes: true } }) },
	integrations: [starlight({ title: 'Guide', locales, defaultLocale: 'zh-cn', sidebar }), mdx()],
});
`;

/** Builds plain Starlight with the content of this project. @returns the folder; delete it afterwards */
export function buildStock(): string {
	const folder = copyProject('copied');
	rmSync(join(folder, 'src/head/routeData.ts'));
	for (const locale of localeList) rmSync(join(folder, 'src/content/docs', locale, '404.mdx'));
	rmSync(join(folder, 'src/pages/404.astro'), { force: true });
	writeFileSync(join(folder, 'astro.config.mjs'), stockConfig);
	build(folder, 300_000);
	return folder;
}
