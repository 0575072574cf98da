import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { fullFunction, readingOnly, scriptTargets } from './src/config/browsers.ts';
import { localeList, locales, sourceLocale } from './src/config/locales.ts';
import { movedPages, redirectsOf } from './src/config/moved.ts';
import { sidebar } from './src/config/sidebar.ts';
import { siteOrigin } from './src/config/site.ts';
import { siteTitles } from './src/config/strings.ts';
import { styleSheets } from './src/config/styleSheets.ts';
import { baseFolder } from './src/integrations/base-folder/index.ts';
import { contentLint } from './src/integrations/content-lint/index.ts';
import { errorPages } from './src/integrations/error-pages/index.ts';
import { hostFiles } from './src/integrations/host-files/index.ts';
import { machineReadable } from './src/integrations/machine-readable/index.ts';
import { offline } from './src/integrations/offline/index.ts';
import { pageOptimizer } from './src/integrations/page-optimizer/index.ts';
import { pdf } from './src/integrations/pdf/index.ts';
import { search } from './src/integrations/search/index.ts';
import { securityPolicy } from './src/integrations/security-policy/index.ts';
import { sitemap } from './src/integrations/sitemap/index.ts';
import { typography } from './src/integrations/typography/index.ts';
import { timed } from './src/lib/timed.ts';

export default defineConfig({
	site: siteOrigin,
	trailingSlash: 'always',
	redirects: redirectsOf(movedPages),
	// Fetching pages nobody asked for costs the reader money, and prefetching on tap alone costs each page 1 kB of
	// script.
	prefetch: false,
	// The default, 'jsx', drops the space between inline elements that stand on separate lines.
	compressHTML: true,
	// `## Heading {#id}`: the ids are ASCII and the same in every language.
	markdown: { processor: satteri({ features: { headingAttributes: true } }), syntaxHighlight: false },
	vite: {
		build: {
			// The scripts of a page must not fail where it can only be read; styles reach no lower than Starlight's do.
			target: scriptTargets(readingOnly),
			cssTarget: scriptTargets(fullFunction),
			rolldownOptions: {
				// Astro marks each MDX page with a directive of its own; the bundler warns of every one of them.
				onwarn: (warning, warn) => warning.code !== 'MODULE_LEVEL_DIRECTIVE' && warn(warning),
			},
		},
	},
	integrations: [
		contentLint(),
		starlight({
			title: siteTitles,
			logo: { src: './src/assets/logo.svg', alt: '' },
			favicon: '/favicon.svg',
			locales: Object.fromEntries(localeList.map((key) => [key, locales[key]])),
			defaultLocale: sourceLocale,
			sidebar,
			customCss: styleSheets,
			routeMiddleware: './src/head/routeData.ts',
			components: {
				LanguageSelect: './src/components/starlight/LanguageSelect.astro',
				MobileMenuToggle: './src/components/starlight/MobileMenuToggle.astro',
				MarkdownContent: './src/components/starlight/MarkdownContent.astro',
				PageSidebar: './src/components/starlight/PageSidebar.astro',
				PageTitle: './src/components/starlight/PageTitle.astro',
				Footer: './src/components/starlight/Footer.astro',
				Search: './src/components/starlight/Search.astro',
				Sidebar: './src/components/starlight/Sidebar.astro',
				ThemeProvider: './src/components/starlight/ThemeProvider.astro',
				ThemeSelect: './src/components/starlight/ThemeSelect.astro',
			},
			// Our own step indexes the built pages: Starlight's takes no options.
			pagefind: false,
			// Our own, because it must greet the reader in every language.
			disable404Route: true,
			// The table of contents holds the same links: on a phone a second one beside each heading is in the way.
			markdown: { headingLinks: false },
			// No page shows source code.
			expressiveCode: false,
		}),
		mdx(),
		// Those that need another before them say so in their index.ts, and why: src/lib/buildOrder.ts checks it.
		sitemap(),
		errorPages(),
		search(),
		typography(),
		pdf(),
		machineReadable(),
		pageOptimizer(),
		baseFolder(),
		hostFiles(),
		securityPolicy(),
		offline(),
	].map(timed),
});
