import { address, type Site } from '../site.ts';
import { change, swapBuilt as swap, type Table } from './example.ts';

/** The examples of every rule of the built pages, by its id. */
export const builtExamples: Table<Site> = {
	'built/fallback': {
		refuses: [
			change('a page of no editor', (site: Site) =>
				site.write(
					'ur/extra/index.html',
					site
						.read('ur/steps/index.html')
						.replaceAll('ur/steps/', 'ur/extra/')
						.replace(/<title>|content="/g, '$&x '),
				),
			),
		],
		passes: [swap('Text to', 'Send it to')],
	},
	'built/link': {
		refuses: [swap('/en/steps/#person', '/en/stps/'), swap('/en/steps/#person', '/en/steps/#persn')],
		passes: [swap('/en/steps/#person', '/en/')],
	},
	'built/outward-link': {
		refuses: [
			swap('https://pta.gov.pk/faq', 'https://sim-owner.example.com/'),
			swap('<h2', '<a href="tel:0300">call</a><h2'),
			change('a page that leads on by itself', (site: Site) =>
				site.write('go.html', '<meta http-equiv="refresh" content="0; url=https://sim-owner.example.com/">'),
			),
			swap('<h2', '<form action="https://sim-owner.example.com/"></form><h2'),
		],
		passes: [swap('<h2', '<a href="https://wa.me/?text=x" data-share>send</a><h2')],
	},
	'built/component-output': {
		refuses: [
			swap('<bdi>668</bdi>', '<bdi>six six eight</bdi>'),
			swap('href="sms:668"', 'href="sms:8484"'),
			swap('<h2', '<span data-fact="new-sim-wait">8 days</span><h2'),
			swap('data-domain="pta"><bdi>pta.gov.pk', 'data-domain="pta"><bdi>pta.gov.pk.example'),
		],
		passes: [swap('<h2', '<span data-fact="new-sim-wait">7 days (2022)</span><h2')],
	},
	'built/head': {
		refuses: [swap('lang="en"', 'lang="ur"'), swap('<h2 id="person">2</h2>', '<h1 id="person">2</h1>')],
		passes: [swap('</head>', '<link rel="icon" href="/icon.svg"></head>')],
	},
	'built/title': {
		refuses: [
			swap('name="description"', 'name="other"'),
			swap('<title>The steps of a replacement', '<title>Get your number back'),
		],
		passes: [swap('<title>The steps of a replacement', '<title>Steps')],
	},
	'built/markup': {
		refuses: [swap('Text to', '**Note:**Text to')],
		passes: [swap('Text to', 'Text * to')],
	},
	'built/number': {
		refuses: [swap('Text to', 'Call 0800-55055 or')],
		passes: [swap('Text to', 'On an iPhone 17, text to')],
	},
	'built/unconfirmed': {
		refuses: [swap('Text to', '<span data-fact="fee">Rs 2,500</span>')],
		passes: [swap('Text to', '<span data-fact="new-sim-wait">7 days</span>')],
	},
	'built/provenance': {
		refuses: [swap('1 November 2026', ''), swap('data-source="pta-faq"', '')],
		passes: [swap('data-source="pta-faq"', 'lang="en" data-source="pta-faq"')],
	},
	'built/urdu-font': {
		refuses: [swap('</head>', '<style>@font-face{font-family:"N";src:url("/fonts/nastaliq-1.woff2")}</style></head>')],
		passes: [swap('</head>', '<style>p{font-family:"Noto Nastaliq Urdu"}</style></head>')],
	},
	'built/third-party': {
		refuses: [swap('</head>', '<script src="https://cdn.example.com/x.js"></script></head>')],
		passes: [swap('</head>', '<script src="/x.js"></script></head>')],
	},
	'built/sitemap': {
		refuses: [
			change('a page of no editor is listed', (site: Site) =>
				site.edit('sitemap-0.xml', '<urlset>', `<urlset><url><loc>${address}/en/404/</loc></url>`),
			),
		],
		passes: [
			change('the order of the pages is another', (site: Site) =>
				site.edit('sitemap-0.xml', '<urlset>', `<urlset><url><loc>${address}/en/steps/</loc></url>`),
			),
		],
	},
};
