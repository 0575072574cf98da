import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

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

/** What is generated, and what is copied separately. */
const notCopied = new Set(['.git', 'dist', 'node_modules', 'reports', 'test-results']);

/** Copies the project to a temporary folder, so that building it changes nothing here. @returns the folder */
export function copyProject(): string {
	const folder = mkdtempSync(join(tmpdir(), 'guide-'));
	for (const name of readdirSync('.').filter((one) => !notCopied.has(one)))
		cpSync(name, join(folder, name), { recursive: true });
	// Not as a symbolic link: Astro would see the same component under two paths.
	cpSync('node_modules', join(folder, 'node_modules'), { recursive: true, verbatimSymlinks: true });
	return folder;
}

/** Builds a copy of the project. @param limit of time, in milliseconds @throws Error when the build fails or takes longer */
export function build(folder: string, limit: number): void {
	execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
		cwd: folder,
		stdio: ['ignore', 'ignore', 'inherit'],
		timeout: limit,
	});
}

/** Builds plain Starlight with the content of this project. @returns the folder; delete it afterwards */
export function buildStock(): string {
	const folder = copyProject();
	rmSync(join(folder, 'src/head/routeData.ts'));
	rmSync(join(folder, 'src/content/docs/en/404.mdx'));
	rmSync(join(folder, 'src/content/docs/ur/404.mdx'));
	rmSync(join(folder, 'src/content/docs/zh-cn/404.mdx'));
	rmSync(join(folder, 'src/pages/404.astro'), { force: true });
	writeFileSync(join(folder, 'astro.config.mjs'), stockConfig);
	build(folder, 300_000);
	return folder;
}
