import type { Site } from '../site.ts';
import { change, editBuilt as edit, type Table } from './example.ts';

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
		passes: [edit('Text to', 'Send it to')],
	},
	'built/link': {
		refuses: [
			edit('/en/steps/#person', '/en/stps/', '/en/stps/', 'does not exist', 'Did you mean /en/steps/?'),
			edit('/en/steps/#person', '/en/steps/#persn', '/en/steps/#persn', 'no such section', 'Did you mean #person?'),
		],
		passes: [edit('/en/steps/#person', '/en/')],
	},
	'built/outward-link': {
		refuses: [
			edit(
				'https://pta.gov.pk/faq',
				'https://sim-owner.example.com/',
				'sim-owner',
				'not in the data',
				'under "sources"',
			),
			edit(`href="sms:668" ${card}`, 'href="tel:668"', 'tel:668', 'not in the data', '<Dial id="…" />'),
			change('a page that redirects', (site: Site) =>
				site.write('go.html', '<meta http-equiv="refresh" content="0; url=https://sim-owner.example.com/">'),
			),
			edit('<h2', '<form action="https://sim-owner.example.com/"></form><h2'),
		],
		passes: [edit('<h2', '<a href="https://wa.me/?text=x" data-share>send</a><h2')],
	},
	'built/component-output': {
		refuses: [
			edit('<bdi>668</bdi>', '<bdi>six six eight</bdi>'),
			edit('href="sms:668"', 'href="sms:8484"'),
			edit('<h2', '<span data-fact="new-sim-wait">8 days</span><h2'),
			edit('data-domain="pta"><bdi>pta.gov.pk', 'data-domain="pta"><bdi>pta.gov.pk.example'),
		],
		passes: [edit('<h2', '<span data-fact="new-sim-wait">7 days (2022)</span><h2')],
	},
	'built/main-heading': {
		refuses: [
			edit('<h2 id="person">2</h2>', '<h1 id="person">2</h1>', 'headings (h1): 2', 'should have', 'single #'),
			edit('<h1', '<p', 'headings (h1): 0', 'should have', 'single #'),
		],
		passes: [edit('<h2 id="person">', '<h2 id="person" class="main">')],
	},
	'built/markup': {
		refuses: [
			edit('Text to', '**Note:**Text to', '**Note:**', 'shows the reader the mark **', 'outside the stars'),
			edit('Text to', 'Text {# to', '{#', 'shows the reader the mark {#', 'another page'),
		],
		passes: [edit('Text to', 'Text * to')],
	},
	'built/number': {
		refuses: [
			edit('Text to', 'Call 0800-55055 or', '0800-55055', 'does not come from the data', '<Dial id="…" />'),
			edit(
				'<bdi>668</bdi></a>',
				'<bdi>668</bdi></a> or 8585',
				'8585',
				'does not come from the data',
				'<Dial id="…" />',
			),
		],
		passes: [edit('Text to', 'On an iPhone 17, text to')],
	},
	'built/unconfirmed': {
		refuses: [
			edit('Text to', '<span data-fact="fee">Rs 2,500</span>', 'Rs 2,500', 'is not confirmed ("fee"', 'Take it out'),
			edit(`${card}><bdi>668`, 'data-dial="far-helpline"><bdi>345', '345', notConfirmed, 'Take it out'),
			// The link dials the unconfirmed number; the visible text is another one.
			edit(`href="sms:668" ${card}`, 'href="tel:345" data-dial="far-helpline"', '345', notConfirmed),
			edit(`href="sms:668" ${card}`, 'href="https://wa.me/345" data-dial="far-helpline"', '345', notConfirmed),
		],
		passes: [edit('Text to', '<span data-fact="new-sim-wait">7 days</span>')],
	},
	'built/provenance': {
		refuses: [edit('1 November 2026', ''), edit('data-source="pta-faq"', '')],
		passes: [
			edit('</bdi></a>', '</bdi></a><span data-note> (not compared with its sources for more than 180 days)</span>'),
			edit('data-source="pta-faq"', 'lang="en" data-source="pta-faq"'),
		],
	},
	'built/third-party': {
		refuses: [
			edit('<h2', '<script src="https://cdn.example.com/x.js"></script><h2', 'https://cdn', elsewhere, 'Keep a copy'),
			edit('<h2', '<img srcset="//cdn.example.com/a.png 2x"><h2', '//cdn', elsewhere, 'Keep a copy'),
			edit('<h2', '<noscript><img src="//cdn.example.com/a.png"></noscript><h2', '//cdn', elsewhere, 'Keep a copy'),
			edit('<h2', '<style>@import url("https://fonts.example.com/a")</style><h2', 'https://fonts', elsewhere),
		],
		passes: [edit('</head>', '<script src="/x.js"></script></head>')],
	},
};
