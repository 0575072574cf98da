import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { fontAddress } from '../../head/nastaliq/fontFaces.ts';
import { tracedFont, urduRuns } from './urdu-font/tracedFont.ts';
import { checkOrder } from '../../lib/buildOrder.ts';
import { contentHash, isPage, walk } from '../../lib/dist.ts';
import { inlineElements } from '../../lib/visibleText.ts';
import { typeset } from './typeset.ts';

const name = 'typography';

/** Inline tags: a browser shapes a word across them as one word. */
const inlineTags = new RegExp(`</?(?:${[...inlineElements, 'wbr'].join('|')})\\b[^>]*>`, 'g');

/** All visible Urdu text: in the pages, and in scripts that may insert it. */
function collectUrdu(folder: string): Set<string> {
	const runs = new Set<string>();
	for (const path of walk(folder).filter((file) => /\.(?:html|js)$/.test(file))) {
		const text = readFileSync(join(folder, path), 'utf8').replace(/\\u([0-9a-f]{4})/gi, (_, code: string) =>
			String.fromCharCode(parseInt(code, 16)),
		);
		for (const run of [...urduRuns(text), ...urduRuns(text.replace(inlineTags, ''))]) runs.add(run);
	}
	return runs;
}

/**
 * Marks up the built pages for better typography (see `typeset`), and makes an Urdu font with exactly the glyphs that
 * they need. README.md explains each step.
 */
export function typography(): AstroIntegration {
	return {
		name,
		hooks: {
			'astro:config:done': ({ config }) => {
				checkOrder(config.integrations, name, {
					'error-pages': 'it renames pages',
					search: 'it reads the pages as they were written, and writes texts of its own',
				});
			},
			'astro:build:done': async ({ dir, logger }) => {
				const folder = fileURLToPath(dir);
				const pages = walk(folder)
					.filter(isPage)
					.map((path) => join(folder, path));
				for (const page of pages) writeFileSync(page, typeset(readFileSync(page, 'utf8')));
				const font = await tracedFont(collectUrdu(folder));
				const address = fontAddress.replace('.', `-${contentHash(font)}.`);
				rmSync(join(folder, fontAddress));
				writeFileSync(join(folder, address), font);
				for (const page of pages) {
					const html = readFileSync(page, 'utf8');
					if (html.includes(fontAddress)) writeFileSync(page, html.replaceAll(fontAddress, address));
				}
				logger.info(`The Urdu font has ${font.byteLength} bytes.`);
			},
		},
	};
}
