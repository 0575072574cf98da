import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { memoize } from '../../lib/memoize.ts';
import type { Script } from './collectReferences.ts';
import { readScripts, type ScriptReferences } from './scriptReferences.ts';

/** The files of the site that all pages share, read once. */
export interface Site {
	dist: string;
	/** What the script files refer to. */
	references: ScriptReferences;
	/** Custom properties used by scripts and by style files that scripts load. */
	properties: ReadonlySet<string>;
	/** The text of a style file, by its address. */
	sheet: (href: string) => Promise<string>;
}

/** Reads the script files of a site, and the style files that they load. @param files the addresses of all its files */
export async function openSite(dist: string, files: readonly string[]): Promise<Site> {
	const text = (path: string) => readFile(join(dist, path), 'utf8');
	// The bundled scripts, and the script that saves the guide, which is loaded later and also sets attributes.
	const scripts: Script[] = await Promise.all(
		files
			.filter((path) => /^\/(?:_astro|offline)\/.*\.js$/.test(path))
			.map(async (path) => ({ name: path, code: await text(path) })),
	);
	// A script names the file, or, for the search, puts its name together from what the page says.
	const loadedLater = files.filter(
		(path) =>
			/^\/_astro\/.*\.css$/.test(path) &&
			(path.startsWith('/_astro/search.') || scripts.some(({ code }) => code.includes(basename(path)))),
	);
	const outside = [...scripts.map(({ code }) => code), ...(await Promise.all(loadedLater.map(text)))].join('\n');
	return {
		dist,
		references: readScripts(scripts),
		properties: new Set(outside.match(/--[\w-]+/g)),
		sheet: memoize(text),
	};
}
