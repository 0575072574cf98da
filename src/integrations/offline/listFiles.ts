import { createHash } from 'node:crypto';
import { locales, type Lang, type Locale } from '../../config/locales.ts';
import { CHECKSUM_LENGTH, type PrecacheManifest } from '../../lib/offline/manifest.ts';
import type { Dist } from '../../lib/dist.ts';
import { fullTextFolder } from '../../lib/search/assetNames.ts';

/**
 * Files that pages refer to. Left out: pages, files for machines and messengers, and the full-text index, which is
 * listed as a whole.
 */
const isAsset = (path: string) =>
	!/\.(html|md|xml|txt|pdf)$|\/_[^/]*$|sw\.js$|^\/share\//.test(path) && !path.startsWith(fullTextFolder);

/** Files that can refer to other files. */
const namesOthers = (path: string) => /\.(html|css|js|webmanifest)$/.test(path);

/** Shorter names are not searched for: they could occur by chance. */
const MIN_NAME_LENGTH = 8;

/**
 * The texts by which a file may be referred to: its address, its name, or the hash in its name
 * (`vocabulary.a6f7f954.json`).
 */
function namesOf(path: string): string[] {
	const name = path.slice(path.lastIndexOf('/') + 1);
	const hash = /[._-]([\w-]+)\.\w+$/.exec(name)?.[1] ?? '';
	return [path, ...[name, hash].filter(({ length }) => length >= MIN_NAME_LENGTH)];
}

/** The given files and all files that they refer to, directly or indirectly. */
function withAllTheyName(dist: Dist, roots: string[]): Set<string> {
	const found = new Set(roots);
	const unnamed = new Map(
		dist.paths.filter((path) => isAsset(path) && !found.has(path)).map((path) => [path, namesOf(path)]),
	);
	for (const path of found) {
		if (!namesOthers(path)) continue;
		const text = dist.text(path);
		for (const [asset, names] of unnamed) {
			if (!names.some((name) => text.includes(name))) continue;
			found.add(asset);
			unnamed.delete(asset);
		}
	}
	return found;
}

/**
 * All files of a language's full-text index, which is Pagefind's own folder.
 * @throws Error when the site was built without full text in that language
 */
function fullTextFiles(dist: Dist, lang: Lang): string[] {
	const folder = `${fullTextFolder}${lang.toLowerCase()}-`;
	const files = dist.paths.filter((path) => path.startsWith(folder));
	if (!files.some((path) => path.endsWith('/pagefind.js')))
		throw new Error(`There is no full-text index of ${lang}, so a reader could not search it offline.`);
	return files;
}

/** The checksum of a file in the manifest. */
export const checksumOf = (content: string | Uint8Array): string =>
	createHash('sha256').update(content).digest('base64').slice(0, CHECKSUM_LENGTH);

function toManifest(dist: Dist, home: string, paths: Iterable<string>, base: string): PrecacheManifest {
	let bytes = 0;
	const files = [...paths].map((path) => {
		const content = dist.read(path);
		bytes += content.byteLength;
		return [base + path.replace(/\/index\.html$/, '/'), checksumOf(content)] as const;
	});
	return { base, home: base + home, bytes, files };
}

/**
 * Lists all files that the guide in one language needs: its pages, its search, and everything they refer to.
 * @param base the folder of the site
 * @throws Error when the language has no start page or no search
 */
export function manifestOfLanguage(dist: Dist, locale: Locale, base = ''): PrecacheManifest {
	const home = `/${locale}/`;
	const pages = dist.paths.filter((path) => path.startsWith(home) && path.endsWith('/index.html'));
	if (!pages.includes(`${home}index.html`)) throw new Error(`There is no page at ${home} to open without internet.`);
	return toManifest(dist, home, withAllTheyName(dist, [...pages, ...fullTextFiles(dist, locales[locale].lang)]), base);
}

/** Lists all files of the language chooser. Its worker answers for every address outside the languages. */
export function manifestOfRoot(dist: Dist, base = ''): PrecacheManifest {
	return toManifest(dist, '/', withAllTheyName(dist, ['/index.html']), base);
}
