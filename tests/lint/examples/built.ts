import { siteAddress, type Site } from '../site.ts';
import { change, swapBuilt as swap, type Table } from './example.ts';

const notConfirmed = 'is not confirmed ("far-helpline"';
const elsewhere = 'fetches this from another site';
const card = 'data-dial="sim-check"';

/** The examples of all rules for the built pages, by id. */
export const builtExamples: Table<Site> = {
	'built/fallback': {
		refuses: [
			change('a page that no editor wrote', (site: Site) =>
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
		refuses: [
			swap('/en/steps/#person', '/en/stps/', '/en/stps/', 'does not exist', 'Did you mean /en/steps/?'),
			swap('/en/steps/#person', '/en/steps/#persn', '/en/steps/#persn', 'no such section', 'Did you mean #person?'),
		],
		passes: [swap('/en/steps/#person', '/en/')],
	},
	'built/outward-link': {
		refuses: [
			swap(
				'https://pta.gov.pk/faq',
				'https://sim-owner.example.com/',
				'sim-owner',
				'not in the data',
				'under "sources"',
			),
			swap(`href="sms:668" ${card}`, 'href="tel:668"', 'tel:668', 'not in the data', '<Dial id="…" />'),
			change('a page that redirects', (site: Site) =>
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
		refuses: [
			swap('lang="en"', 'lang="ur"', 'lang: ur', 'should have lang: en', 'developer'),
			swap('<h2 id="person">2</h2>', '<h1 id="person">2</h1>', 'headings (h1): 2', 'should have', 'single #'),
			swap('rel="canonical"', 'rel="nothing"', 'canonical: (nothing)', `${siteAddress}/en/steps/`, 'developer'),
			swap(`hreflang="ur" href="${siteAddress}/ur/steps/"`, 'hreflang="ur" href="/ur/"', 'hreflang ur', '/ur/steps/'),
		],
		passes: [swap('</head>', '<link rel="icon" href="/icon.svg"></head>')],
	},
	'built/markup': {
		refuses: [
			swap('Text to', '**Note:**Text to', '**Note:**', 'shows the reader the mark **', 'outside the stars'),
			swap('Text to', 'Text {# to', '{#', 'shows the reader the mark {#', 'another page'),
		],
		passes: [swap('Text to', 'Text * to')],
	},
	'built/number': {
		refuses: [
			swap('Text to', 'Call 0800-55055 or', '0800-55055', 'does not come from the data', '<Dial id="…" />'),
			swap(
				'<bdi>668</bdi></a>',
				'<bdi>668</bdi></a> or 8585',
				'8585',
				'does not come from the data',
				'<Dial id="…" />',
			),
		],
		passes: [swap('Text to', 'On an iPhone 17, text to')],
	},
	'built/unconfirmed': {
		refuses: [
			swap('Text to', '<span data-fact="fee">Rs 2,500</span>', 'Rs 2,500', 'is not confirmed ("fee"', 'Take it out'),
			swap(`${card}><bdi>668`, 'data-dial="far-helpline"><bdi>345', '345', notConfirmed, 'Take it out'),
			// The link dials the unconfirmed number; the visible text is another one.
			swap(`href="sms:668" ${card}`, 'href="tel:345" data-dial="far-helpline"', '345', notConfirmed),
			swap(`href="sms:668" ${card}`, 'href="https://wa.me/345" data-dial="far-helpline"', '345', notConfirmed),
		],
		passes: [swap('Text to', '<span data-fact="new-sim-wait">7 days</span>')],
	},
	'built/provenance': {
		refuses: [swap('1 November 2026', ''), swap('data-source="pta-faq"', '')],
		passes: [swap('data-source="pta-faq"', 'lang="en" data-source="pta-faq"')],
	},
	'built/urdu-font': {
		refuses: [
			swap(
				'<h2',
				'<style>@font-face{src:url("/fonts/nastaliq-1.woff2")}</style><h2',
				'nastaliq-1',
				'the file of the Urdu',
			),
		],
		passes: [swap('</head>', '<style>p{font-family:"Noto Nastaliq Urdu"}</style></head>')],
	},
	'built/third-party': {
		refuses: [
			swap('<h2', '<script src="https://cdn.example.com/x.js"></script><h2', 'https://cdn', elsewhere, 'Keep a copy'),
			swap('<h2', '<img srcset="//cdn.example.com/a.png 2x"><h2', '//cdn', elsewhere, 'Keep a copy'),
			swap('<h2', '<noscript><img src="//cdn.example.com/a.png"></noscript><h2', '//cdn', elsewhere, 'Keep a copy'),
			swap('<h2', '<style>@import url("https://fonts.example.com/a")</style><h2', 'https://fonts', elsewhere),
		],
		passes: [swap('</head>', '<script src="/x.js"></script></head>')],
	},
};
