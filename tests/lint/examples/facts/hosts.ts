import type { Project } from '../../../support/guide/project.ts';
import { add, change, edit, type Example, type Table } from '../example.ts';
import { en, factsFile, addPhrase, pathOf } from '../guide.ts';

/** Writes a new entry of official-domains.yaml, above the existing one. */
const newHost = (domain: string, owner: string): string => `helper:
  domain: ${domain}
  owner: ${owner}
  purpose: { zh-CN: 官网, en: official site, ur: ویب سائٹ }
  confidence: A
  sources: [pta-faq]
  compared: 2026-11-01
pta:`;

/** An entry whose Chinese text names DIRBS. */
const hostForDirbs = (domain: string): string => newHost(domain, 'PTA').replace('zh-CN: 官网', 'zh-CN: DIRBS官网');

/** @param like id of an entry whose company has a similar name */
const distinctHost = (domain: string, like: string): string =>
	newHost(domain, 'PTA Help').replace('  owner:', `  distinctFrom: [${like}]\n  owner:`);

/** Makes the source of the guide a newspaper page on a host. */
const readAt = (host: string): Example<Project> =>
	edit(
		'sources.yaml',
		'PTA\n  title: Questions and answers\n  address: https://pta.gov.pk/faq',
		`Dawn\n  title: Questions and answers\n  address: https://${host}/faq`,
	);

/**
 * Adds a source on a host, beside two of Business Recorder.
 * @param usual the host that its publisher has, or its name, for the message
 */
const besideOthers = (publisher: string, host: string, usual?: string): Example<Project> =>
	change(
		`a source of ${publisher} on ${host}`,
		(project) => {
			const source = (id: string, by: string, at: string): string =>
				`${id}: { publisher: ${by}, title: ${id}, address: 'https://${at}/${id}', published: undated, read: copy, asOf: unknown, kind: news }\n`;
			const others = ['one', 'two'].map((id) => source(id, 'Business Recorder', 'brecorder.com'));
			const added = [source('odd', publisher, host), ...others].join('');
			project.edit(pathOf('sources.yaml'), 'pta-faq:\n', `${added}pta-faq:\n`);
			project.edit(pathOf(en), 'sources: [pta-faq]', 'sources: [pta-faq, one, two, odd]');
		},
		usual === undefined
			? undefined
			: { file: pathOf('sources.yaml'), line: 1, excerpt: host, message: usual, fix: 'copy its address' },
	);

export const factsHosts: Table = {
	'facts/address': {
		refuses: [
			add('zh-CN', '打不开就换weixin110-qq.com。'),
			add('en', 'Fill in forms.gle/PtaComplaint for it.', 'forms.gle', 'not among the official ones', 'Take it out'),
			add('ur', 'یہاں سے لیں: https://example.com/simosa-apk', 'https://example.com', 'not among', 'Take it out'),
			add('en', 'See [this site](http://sim-owner.example.com/x).', 'http://sim', 'not among the', 'Take it out'),
			add('en', 'See pta.gov.pk for it.', 'pta.gov.pk', 'official address', 'Write <Site id="pta" />'),
			add('en', 'Write to help@example.com today.', 'help@example.com', 'not among the official ones', 'Take it out'),
			add('en', 'Run node.js there.', 'node.js', 'not among the official ones', 'Take it out'),
			edit(
				factsFile,
				'en: 7 days',
				'en: 7 days (sim-owner.online)',
				2,
				'sim-owner.online',
				'not among the',
				'Take it out',
			),
			addPhrase('<Phrase lang="ur">sim-owner.online دیکھیں</Phrase>'),
			add('en', '[Call](tel:+923001234567)', 'tel:+923001234567', 'A link cannot call', '<Dial id="…" />'),
			add('en', '[Mail](mailto:help@example.com)', 'mailto:help@example.com', 'A link cannot call', '<Site id="…" />'),
			add('en', '[Write](whatsapp://send?phone=92300)', 'whatsapp://', 'A link cannot call', 'leave its words'),
			add('en', '[Tap](javascript:alert)', 'javascript:alert', 'A link cannot call', 'leave its words'),
			edit(
				en,
				'bring the original.',
				'[Install](http://localhost:4321/en/steps/#person)',
				16,
				'http://localhost:4321',
				'of this site',
				'Write /en/steps/#person instead',
			),
			edit(
				en,
				'bring the original.',
				'See https://help.example.pk/en/steps for it.',
				16,
				'https://help.example.pk',
				'of this site',
				'Write /en/steps/ instead',
			),
			edit(
				en,
				'next: false',
				"next: { link: 'https://simfix.example/en/', label: Next }",
				7,
				'https://simfix',
				'',
				'such as /en/steps/, or next: false',
			),
		],
		passes: [
			add('en', 'E.g. node, i.e. this one.'),
			edit(factsFile, 'ur: 7 دن', 'ur: 7 دن (pta.gov.pk)'),
			add('en', 'See <Site id="pta" /> for it. Done.'),
		],
	},
	'facts/look-alike-host': {
		refuses: [
			edit('official-domains.yaml', 'domain: pta.gov.pk', 'domain: pta-gov.pk'),
			edit('sources.yaml', 'address: https://pta.gov.pk/faq', 'address: https://pta.g0v.pk/faq'),
			edit('sources.yaml', 'address: https://pta.gov.pk/faq', 'address: https://complaint-pta.example/faq'),
			edit(
				'official-domains.yaml',
				'pta:',
				newHost('pta-gov.pk', 'Ali'),
				2,
				'pta-gov.pk',
				'taken for the official address pta.gov.pk',
				'write into your change how you know',
			),
			edit('official-domains.yaml', 'pta:', newHost('pta.pk.com', 'PTA')),
			edit('official-domains.yaml', 'pta:', newHost('pta-help.example', 'PTA Help')),
			edit('official-domains.yaml', 'pta:', distinctHost('pta-help.example', 'helper')),
		],
		passes: [
			edit('sources.yaml', 'address: https://pta.gov.pk/faq', 'address: https://www.pta.gov.pk/faq'),
			edit('sources.yaml', 'address: https://pta.gov.pk/faq', 'address: https://ptv.com.pk/captain'),
			edit('official-domains.yaml', 'pta:', newHost('nadra.gov.pk', 'NADRA')),
			edit('official-domains.yaml', 'pta:', distinctHost('pta-help.example', 'pta')),
		],
	},
	'facts/misspelt-host': {
		refuses: [edit('official-domains.yaml', 'pta:', hostForDirbs('dlrbs.pta.gov.pk'))],
		passes: [edit('official-domains.yaml', 'pta:', hostForDirbs('dirbs.pta.gov.pk'))],
	},
	'facts/publisher-host': {
		refuses: [
			readAt('dawm.com'),
			readAt('dawn-pk.com'),
			besideOthers('PhoneWorld', 'phonewrld.com.pk', 'PhoneWorld'),
			besideOthers('Business Recorder', 'brecorder.co', 'brecorder.com'),
			besideOthers('Business Recorder', 'brecorders.com', 'brecorder.com'),
		],
		passes: [readAt('dawn.com'), besideOthers('HRNW', 'hrnww.com'), besideOthers('Business Recorder', 'brecorder.com')],
	},
};
