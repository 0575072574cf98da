import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { localeList } from '../../src/config/locales.ts';
import { elementsOf, attribute, parseHtml, type Element } from '../../src/lib/html.ts';
import { copyProject } from '../../scripts/shared/copyProject.ts';
import { slugs } from '../support/site.ts';
import { addLanguage, madeUpSlugs, madeUpTitle, madeUpWord, tag } from './addLanguage.ts';

const project = resolve('.');
const copy = copyProject('linked');
let written: string[] = [];

/** An address, because a build in CI stops without one; the top of its host. */
const env = { ...process.env, SITE_URL: 'https://example.test', BASE_PATH: '' };

/** Runs a module in the copy, with its files. @returns what it prints */
const run = (...command: string[]): string =>
	execFileSync(process.execPath, command, { cwd: copy, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

const read = (path: string): string => readFileSync(join(copy, 'dist', path), 'utf8');
const page = (slug: string, locale: string = tag): Element[] =>
	elementsOf(parseHtml(read(`${locale}/${slug ? `${slug}/` : ''}index.html`)));
const linksOf = (elements: Element[], attributes: Record<string, string>): string[] =>
	elements
		.filter((element) => Object.entries(attributes).every(([name, value]) => attribute(element, name) === value))
		.map((element) => attribute(element, 'href') ?? '');

beforeAll(() => {
	written = addLanguage(copy);
	// The language shows what its template does, which in some sections is not what the others show.
	run('scripts/differingFacts.ts');
	run('node_modules/astro/bin/astro.mjs', 'build');
});
afterAll(() => rmSync(copy, { recursive: true }));

describe('a language that somebody adds', () => {
	test('needs its own folders, the texts of the data, and one line in the configuration', () => {
		const ofLanguage =
			/^src\/(?:languages\/ps\/|content\/(?:docs\/ps\/|(?:i18n|aliases)\/ps\.|[\w-]+\.yaml$|operators\/))/;
		expect(written.filter((file) => !ofLanguage.test(file))).toEqual(['src/config/languages.ts']);
		const lines = (root: string) => readFileSync(join(root, 'src/config/languages.ts'), 'utf8').split('\n').length;
		expect(lines(copy) - lines(project)).toBe(1);
	});

	test('has every page, marked as its own and written from right to left', () => {
		expect(slugs.length).toBeGreaterThan(20);
		for (const slug of slugs) {
			const html = page(slug).find(({ tagName }) => tagName === 'html');
			expect(html && [attribute(html, 'lang'), attribute(html, 'dir')], slug).toEqual([tag, 'rtl']);
		}
		expect(existsSync(join(copy, 'dist', tag, '404.html'))).toBe(true);
	});

	test.each(madeUpSlugs)('shows what was written in %s, and its title in the menu of other pages', (slug) => {
		const title = madeUpTitle(madeUpSlugs.indexOf(slug));
		expect(read(`${tag}/${slug}/index.html`)).toContain(`>${title}</h1>`);
		expect(read(`${tag}/steps/index.html`)).toContain(title);
		expect(linksOf(page('steps'), {})).toContain(`/${tag}/${slug}/`);
	});

	test('leaves no table of the code without it: the types of the whole project pass', { timeout: 600_000 }, () => {
		const check = ['node_modules/@astrojs/check/bin/astro-check.js', '--minimumSeverity', 'error'];
		const { status, stdout } = spawnSync(process.execPath, check, { cwd: copy, env, encoding: 'utf8' });
		expect(status, stdout).toBe(0);
	});

	test('is offered on the pages of all languages, to readers and to search engines', () => {
		for (const locale of [...localeList, tag]) {
			const elements = page('steps', locale);
			const alternates = linksOf(elements, { rel: 'alternate', hreflang: tag });
			expect(alternates.map((href) => new URL(href).pathname)).toEqual([`/${tag}/steps/`]);
			expect(linksOf(elements, { lang: tag, hreflang: tag })).toContain(`/${tag}/steps/`);
		}
		expect(read('index.html')).toContain(`href="/${tag}/"`);
		expect(read('sitemap-0.xml')).toContain(`hreflang="${tag}"`);
	});

	test('is searched in its own words', () => {
		const ask = `
			import { nodeEngine } from './scripts/search/nodeEngine.ts';
			const engine = nodeEngine('${tag}');
			const words = ${JSON.stringify(madeUpSlugs.map((_, place) => madeUpWord(place)))};
			console.log(JSON.stringify(await Promise.all(words.map(async (word) => (await engine.ask(word)).slugs[0]))));`;
		expect(JSON.parse(run('--input-type=module', '--eval', ask))).toEqual([...madeUpSlugs]);
	});

	test('is kept for use without internet', () => {
		expect(read(`${tag}/sw.js`)).toContain(`"/${tag}/steps/"`);
	});
});
