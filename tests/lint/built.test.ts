import { describe, expect, test } from 'vitest';
import { expectRefused } from '../support/guide/project.ts';
import { validSite } from './site.ts';

const source = 'src/content/docs/en/steps.mdx';
const built = 'en/steps/index.html';

test('a valid site gives no message', () => {
	expect(validSite().errors()).toEqual([]);
});

describe('a site is not published when', () => {
	test.each([
		[
			'does not show the day on which it was compared with its sources',
			'1 November 2026',
			'',
			4,
			'1 November 2026',
			'day on which it was compared',
			'Footer',
		],
		['shows no source', 'data-source="pta-faq"', '', 5, 'sources:', 'shows no source', 'sources: [id, id]'],
	])('a page %s; the message has the line to correct', (_, words, by, line, text, message, fix) => {
		const site = validSite();
		site.edit(built, words, by);
		expectRefused(site.errors(), { file: source, line, excerpt: text, message, fix });
	});

	test('a style sheet fetches from another site', () => {
		const site = validSite();
		site.write('_astro/page.css', 'p{background:url(https://cdn.example.com/a.png)}');
		expectRefused(site.errors(), {
			file: 'dist/_astro/page.css',
			excerpt: 'https://cdn.example.com/a.png',
			message: 'style sheet',
			fix: 'Keep a copy',
		});
	});

	test('readers of one language would get the text of another', () => {
		const site = validSite();
		site.write('ur/extra/index.html', '<html lang="ur" dir="rtl"><title>x</title><h1>x</h1></html>');
		const [first] = site.errors();
		expectRefused(first ? [first] : [], {
			file: 'dist/ur/extra/index.html',
			excerpt: '/ur/extra/',
			message: 'There is no اردو text',
			fix: 'Write src/content/docs/ur/extra.mdx',
		});
	});
});

test('texts of the data, a year and a phone model are no false alarm', () => {
	const site = validSite();
	site.edit(
		built,
		'<h2',
		'<p>7 days</p><p>(2014) iPhone 17, 2026-11-23, 100%, step 3</p><p>Ask the fee first: Far Telecom</p><h2',
	);
	expect(site.errors()).toEqual([]);
});

test('the topic of an unconfirmed fact may be shown; its value may not', () => {
	const site = validSite((project) =>
		project.edit('src/content/facts.yaml', 'en: the fee of a replacement', "en: 'whether Rs 2,500 is right'"),
	);
	site.edit(built, '<h2', '<p>Not confirmed: whether Rs 2,500 is right</p><h2');
	expect(site.errors()).toEqual([]);
	site.edit(built, '<h2', '<p>Rs 2,500</p><h2');
	expectRefused(site.errors(), { file: source, excerpt: 'Rs 2,500', message: 'not confirmed', fix: 'Take it out' });
});
