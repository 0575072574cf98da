import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isPage, walk } from '../../src/lib/dist.ts';
import { elementsOf, parseHtml, rawText } from '../../src/lib/html.ts';
import { inFolder } from './sites.ts';

const { dist, folder, env } = inFolder;
const read = (path: string): string => readFileSync(dist + path, 'utf8');
const files = walk(dist).filter((path) => !/\.(?:gz|br)$/.test(path));

/** Every address from the top of the host that a page names in an attribute or a style. */
const addressesOf = (page: string): string[] =>
	elementsOf(parseHtml(page)).flatMap((element) => [
		...element.attrs
			// It tells a script the folder itself.
			.filter(({ name }) => name !== 'data-folder')
			.map(({ value }) => value)
			.filter((value) => /^\/(?!\/)\S*$/.test(value)),
		...[...rawText(element).matchAll(/url\(["']?(\/[^"')]+)/g)].map(([, path = '']) => path),
	]);

test('every page names its links, files, fonts and pictures with the folder of the site', () => {
	const addresses = new Set(files.filter(isPage).flatMap((path) => addressesOf(read(path))));
	expect(addresses.size).toBeGreaterThan(100);
	expect([...addresses].filter((address) => !address.startsWith(`${folder}/`))).toEqual([]);
	const missing = [...addresses]
		.map((address) => address.slice(folder.length).replace(/[?#].*/, ''))
		.filter((path) => !existsSync(dist + path));
	expect(missing).toEqual([]);
});

test('whatever names the public address of the site names its folder too', () => {
	const text = files.filter((path) => /\.(?:html|xml|txt|md|js|json|webmanifest|svg)$/.test(path));
	const host = new URL(env.SITE_URL).hostname.replaceAll('.', '\\.');
	const named = (path: string) => [...read(path).matchAll(new RegExp(`${host}((?:/|%2F)[\\w.%-]*)?`, 'gi'))];
	const all = text.flatMap((path) => named(path).map(([address, rest = '']) => ({ path, address, rest })));
	expect(all.length).toBeGreaterThan(500);
	expect(all.filter(({ rest }) => !/^(?:\/|%2F)esim/i.test(rest))).toEqual([]);
});

test('a page leads its reader to the file that says what it says', () => {
	const editor = `${env.REPO_URL}/edit/main/`;
	const edits = files.filter(isPage).flatMap((path) =>
		elementsOf(parseHtml(read(path)))
			.flatMap(({ attrs }) => attrs.map(({ value }) => value))
			.filter((value) => value.startsWith(editor)),
	);
	expect(edits.length).toBeGreaterThan(80);
	expect(new Set(edits).size).toBe(edits.length);
	expect(edits.filter((href) => !existsSync(href.slice(editor.length)))).toEqual([]);
});

test('the sitemap lists pages that are there', () => {
	const locations = [...read('/sitemap-0.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = '']) => address);
	expect(locations.length).toBeGreaterThan(80);
	for (const address of locations) {
		const path = address.replace(env.SITE_URL + folder, '');
		expect(existsSync(`${dist}${path}index.html`), address).toBe(true);
	}
});

test('an installed guide opens in the folder and stays in it', () => {
	const manifest = JSON.parse(read('/ur/manifest.webmanifest')) as Record<string, unknown>;
	expect(manifest).toMatchObject({ id: '/esim/ur/', start_url: '/esim/ur/', scope: '/esim/' });
	for (const { src } of manifest['icons'] as { src: string }[]) expect(existsSync(dist + src.slice(5)), src).toBe(true);
});
