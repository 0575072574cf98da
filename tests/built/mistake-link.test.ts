import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { localeList, locales } from '../../src/config/locales.ts';
import { strings } from '../../src/config/strings.ts';

const dist = join(process.cwd(), 'dist');

test.each(localeList)(
	'every page of %s says where to report a mistake, in its language and without scripts',
	(locale) => {
		const words = strings[locales[locale].lang]['page.mistake'];
		const pages = readdirSync(join(dist, locale), { recursive: true, encoding: 'utf8' }).filter(
			(file) => file.endsWith('index.html') && !file.startsWith('404'),
		);
		expect(pages.length).toBeGreaterThan(20);
		for (const page of pages) {
			// Without the spans that hold words together.
			const html = readFileSync(join(dist, locale, page), 'utf8').replace(/<\/?span[^>]*>/g, '');
			const [, href = ''] = new RegExp(`<a[^>]*href="([^"]*)"[^>]*>${words.replace('?', '\\?')}</a>`).exec(html) ?? [];
			expect(href, page).toMatch(/\/about\/#mistake$|\/issues\/new\?template=1-wrong-fact\.yml/);
			const form = /[?&]template=([\w.-]+)/.exec(href)?.[1];
			if (form === undefined)
				expect(readFileSync(join(dist, href.replace(/#.*/, ''), 'index.html'), 'utf8')).toContain('id="mistake"');
			else expect(existsSync(join(process.cwd(), '.github/ISSUE_TEMPLATE', form))).toBe(true);
		}
	},
);
