import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { optimizePages } from '../../src/integrations/page-optimizer/optimizePages.ts';

/** A built site of one page, which a test writes and optimizes. */
interface OptimizedSite {
	/** Writes a file before the page is optimized. @param path from the site's top */
	write(path: string, text: string): void;
	/** The text of a file. @param path from the site's top */
	read(path: string): string;
	/** Optimizes a page with one style file and returns it. */
	optimized(css: string, body: string, options?: { head?: string; lang?: string }): Promise<string>;
	/** The text of the file of shared modules of a page. */
	shared(page: string): string;
}

/** Makes a temporary site for each test of a file. */
export function optimizedSite(): OptimizedSite {
	let dist: string;
	beforeEach(() => {
		dist = mkdtempSync(join(tmpdir(), 'dist-'));
		mkdirSync(join(dist, '_astro'));
	});
	afterEach(() => rmSync(dist, { recursive: true }));
	const write = (path: string, text: string) => writeFileSync(join(dist, path), text);
	const read = (path: string) => readFileSync(join(dist, path), 'utf8');
	return {
		write,
		read,
		async optimized(css, body, { head = '', lang = 'en' } = {}) {
			write('_astro/a.css', css);
			write(
				'index.html',
				`<!doctype html><html lang="${lang}"><head><link rel="stylesheet" href="/_astro/a.css">${head}</head><body>${body}</body></html>`,
			);
			await optimizePages(dist);
			return read('index.html');
		},
		shared(page) {
			const [, src = 'no script with an address'] = /<script type="module" src="([^"]+)"><\/script>/.exec(page) ?? [];
			return read(src);
		},
	};
}
