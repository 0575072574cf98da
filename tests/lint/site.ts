import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { checkOutput } from '../../src/integrations/content-lint/check.ts';
import { loadContent } from '../../src/integrations/content-lint/readers/content/loadContent.ts';
import type { Page } from '../../src/integrations/content-lint/readers/content/page.ts';
import { valueAt } from '../../src/integrations/content-lint/readers/content/yaml.ts';
import type { Problem } from '../../src/integrations/content-lint/rule.ts';
import { formatDay } from '../../src/config/dates.ts';
import { validProject, type Project } from '../support/guide/project.ts';

/** Public address of the small site. */
const siteAddress = 'https://guide.example.pk';

/** The built pages of the small guide. */
export interface Site {
	edit(file: string, words: string, by: string): void;
	write(file: string, text: string): void;
	read(file: string): string;
	errors(): Problem[];
}

/**
 * Writes the built pages of the small guide without Astro, with only what the rules read.
 * @param change edits the guide before its pages are written
 */
export function validSite(change: (project: Project) => void = () => {}): Site {
	const project = validProject();
	change(project);
	const { root } = project;
	const dist = join(root, 'dist');
	const write = (file: string, text: string): void => {
		mkdirSync(dirname(join(dist, file)), { recursive: true });
		writeFileSync(join(dist, file), text);
	};
	const { pages } = loadContent(root);
	pages.forEach((page) => write(`${pathOf(page)}index.html`, renderGuidePage(page)));
	write('index.html', renderPage('en', 'Choose a language', 'A guide in three languages', '<h1>Choose</h1>'));
	write('404.html', renderPage('en', 'Not found', '', '<h1>Not found</h1>'));
	return {
		write,
		read: (file) => readFileSync(join(dist, file), 'utf8'),
		edit(file, words, by) {
			const text = readFileSync(join(dist, file), 'utf8');
			expect(text).toContain(words);
			write(
				file,
				text.replace(words, () => by),
			);
		},
		errors: () => checkOutput(root, dist, siteAddress),
	};
}

const pathOf = ({ locale, slug }: Page): string => `${locale}/${slug === 'index' ? '' : `${slug}/`}`;

const renderPage = (lang: string, title: string, description: string, body: string): string =>
	`<!doctype html><html lang="${lang}"><head><title>${title}</title><meta name="description" content="${description}"></head><body>${body}</body></html>`;

function renderGuidePage(page: Page): string {
	const { lang, locale } = page;
	const text = (field: string): string => String(valueAt(page.frontMatter.value, [field]));
	const body = `<h1 id="_top">${text('title')}</h1><a href="/${locale}/steps/#person">steps</a><h2 id="person">2</h2>
<p>Text to <a href="sms:668" data-dial="sim-check"><bdi>668</bdi></a>, see <a href="https://pta.gov.pk/" data-domain="pta"><bdi>pta.gov.pk</bdi></a>.</p>
<p>${formatDay(new Date(text('compared')), lang)}</p><bdi data-source="pta-faq"><a href="https://pta.gov.pk/faq">PTA</a></bdi>`;
	return renderPage(lang, text('title'), text('description'), body);
}
