import { describe, expect, test } from 'vitest';
import { expectRefused } from './project.ts';
import { address, validSite } from './site.ts';

const source = 'src/content/docs/en/steps.mdx';
const built = 'en/steps/index.html';

test('a valid site passes without a word', () => {
	expect(validSite().errors()).toEqual([]);
});

describe('a site is not published when', () => {
	test.each([
		[
			'a link of a component leads nowhere',
			'/en/steps/#person',
			'/en/stps/',
			'/en/stps/',
			'does not exist',
			'Did you mean /en/steps/?',
		],
		[
			'a link of a component leads to no section',
			'/en/steps/#person',
			'/en/steps/#persn',
			'/en/steps/#persn',
			'no such section',
			'Did you mean #person?',
		],
		[
			'a link dials what the data do not know',
			'href="sms:668" data-dial="sim-check"',
			'href="tel:668"',
			'tel:668',
			'the data know nothing',
			'<Dial id="…" />',
		],
		[
			'a link opens an address the data do not know',
			'https://pta.gov.pk/faq',
			'https://sim-owner.example.com/',
			'sim-owner',
			'the data know nothing',
			'under "sources"',
		],
		['a page is in the wrong language', 'lang="en"', 'lang="ur"', 'lang: ur', 'should have lang: en', 'developer'],
		[
			'a page has two main headings',
			'<h2 id="person">2</h2>',
			'<h1 id="person">2</h1>',
			'main headings (h1): 2',
			'should have',
			'single #',
		],
		[
			'a page does not name its own address',
			'rel="canonical"',
			'rel="nothing"',
			'canonical: (nothing)',
			`${address}/en/steps/`,
			'developer',
		],
		[
			'a page names a wrong version in Urdu',
			`hreflang="ur" href="${address}/ur/steps/"`,
			`hreflang="ur" href="${address}/ur/"`,
			'hreflang ur',
			`${address}/ur/steps/`,
			'developer',
		],
		[
			'a page has no description',
			'name="description"',
			'name="other"',
			'(no description)',
			'has no description',
			'of its own',
		],
		[
			'two pages have the same title',
			'<title>The steps of a replacement',
			'<title>Get your number back',
			'Get your number back',
			'the same title',
			'of its own',
		],
		[
			'a reader would see stars',
			'Text to',
			'**Note:**Text to',
			'**Note:**',
			'shows the reader the mark **',
			'outside the stars',
		],
		[
			'a reader would see the id of a heading',
			'Text to',
			'Text {# to',
			'{#',
			'shows the reader the mark {#',
			'another page',
		],
		[
			'a component writes a telephone number',
			'Text to',
			'Call 0800-55055 or',
			'0800-55055',
			'does not come from the data',
			'<Dial id="…" />',
		],
		[
			'a component writes a short code',
			'<bdi>668</bdi></a>',
			'<bdi>668</bdi></a> or 8585',
			'8585',
			'does not come from the data',
			'<Dial id="…" />',
		],
		[
			'an unconfirmed number is printed',
			'data-dial="sim-check"><bdi>668',
			'data-dial="far-helpline"><bdi>345',
			'345',
			/not confirmed \("far-helpline"/,
			'Take it out',
		],
		[
			'an unconfirmed number is dialled under other words',
			'href="sms:668" data-dial="sim-check"',
			'href="tel:345" data-dial="far-helpline"',
			'345',
			/not confirmed \("far-helpline"/,
			'Take it out',
		],
		[
			'an unconfirmed number is written to under other words',
			'href="sms:668" data-dial="sim-check"',
			'href="https://wa.me/345" data-dial="far-helpline"',
			'345',
			/not confirmed \("far-helpline"/,
			'Take it out',
		],
		[
			'an unconfirmed value is printed',
			'Text to',
			'<span data-fact="fee">Rs 2,500</span>',
			'Rs 2,500',
			/not confirmed \("fee"/,
			'Take it out',
		],
		[
			'an English page fetches the Urdu font',
			'</head>',
			'<style>@font-face{font-family:"Noto Nastaliq Urdu";src:url("/fonts/nastaliq-1.woff2")}</style></head>',
			'nastaliq-1.woff2',
			'names the file of the Urdu font',
			'Urdu pages alone',
		],
		[
			'a page fetches a script from elsewhere',
			'</head>',
			'<script src="https://cdn.example.com/x.js"></script></head>',
			'https://cdn.example.com/x.js',
			'fetches this from another site',
			'Keep a copy',
		],
		[
			'a page fetches a picture from elsewhere',
			'<h2',
			'<img srcset="//cdn.example.com/a.png 2x"><h2',
			'//cdn.example.com/a.png',
			'fetches this from another site',
			'Keep a copy',
		],
		[
			'a page fetches a picture from elsewhere where scripts are off',
			'<h2',
			'<noscript><img src="//cdn.example.com/a.png"></noscript><h2',
			'//cdn.example.com/a.png',
			'fetches this from another site',
			'Keep a copy',
		],
		[
			'a page fetches a font from elsewhere',
			'</head>',
			'<style>@import url("https://fonts.example.com/a")</style></head>',
			'https://fonts.example.com/a',
			'fetches this from another site',
			'Keep a copy',
		],
	])('%s', (_, words, by, text, message, fix) => {
		const site = validSite();
		site.edit(built, words, by);
		// None of this stands in the source: a component or the frame of the site wrote it, and no line is named.
		expectRefused(site.errors(), { file: source, excerpt: text, message, fix });
	});

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
	])('a page %s, and the line that gives it is named', (_, words, by, line, text, message, fix) => {
		const site = validSite();
		site.edit(built, words, by);
		expectRefused(site.errors(), { file: source, line, excerpt: text, message, fix });
	});

	test('a style sheet fetches from elsewhere', () => {
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

	test('the sitemap misses a page or names one too many', () => {
		const site = validSite();
		site.edit('sitemap-0.xml', `${address}/en/steps/`, `${address}/en/404/`);
		expect(site.errors()).toEqual([
			expect.objectContaining({
				file: source,
				excerpt: `${address}/en/steps/`,
				message: expect.stringContaining('missing in the sitemap'),
			}),
			expect.objectContaining({ excerpt: `${address}/en/404/`, message: expect.stringContaining('no editor wrote') }),
		]);
	});
});

test('what the data say of themselves is no false alarm: a code in an official statement, a year, a phone model', () => {
	const site = validSite();
	site.edit(
		built,
		'<h2',
		'<p>7 days</p><p>(2014) iPhone 17, 2026-11-23, 100%, step 3</p><p>Ask the fee first: Far Telecom</p><h2',
	);
	expect(site.errors()).toEqual([]);
});

test('the question that could not be answered may be printed; an answer to it may not', () => {
	const site = validSite((project) =>
		project.edit('src/content/facts.yaml', 'en: the fee of a replacement', "en: 'whether Rs 2,500 is right'"),
	);
	site.edit(built, '<h2', '<p>Not confirmed: whether Rs 2,500 is right</p><h2');
	expect(site.errors()).toEqual([]);
	site.edit(built, '<h2', '<p>Rs 2,500</p><h2');
	expectRefused(site.errors(), { file: source, excerpt: 'Rs 2,500', message: 'not confirmed', fix: 'Take it out' });
});
