import type { Project } from '../../../support/guide/project.ts';
import { add, change, edit, type Example, type Table } from '../example.ts';
import { codes, pathOf } from '../guide.ts';

const nearHelpline = `near-helpline:
  code: '310'
  kind: call
  from: [own-network]
  network: Near
  owner: Near
  purpose: { zh-CN: 热线, en: helpline, ur: ہیلپ لائن }
  confidence: B
  sources: [pta-faq]
  compared: 2026-11-01
`;

/** Adds a second operator with its own helpline. */
function addNear(project: Project, helpline = 'near-helpline'): void {
	const far = project.read(pathOf('operators/far.yaml'));
	project.write(
		pathOf('operators/near.yaml'),
		far.replaceAll(': Far', ': Near').replace('[far-helpline]', `[${helpline}]`),
	);
	project.edit(pathOf('dial-codes.yaml'), 'far-helpline:', `${nearHelpline}far-helpline:`);
	if (helpline !== 'near-helpline') project.edit(pathOf('operators/far.yaml'), '[far-helpline]', '[near-helpline]');
}

/** Gives the short code of PTA other sources, one of which is a page of an operator. */
const withRival = (sources: string): Example<Project> =>
	change(`sources of a code of PTA: ${sources}`, (project) => {
		const page =
			'far-page: { publisher: Far, title: T, address: https://far.pk/x, published: undated, read: copy, asOf: 2026-11-01, kind: official }';
		project.edit(pathOf('sources.yaml'), 'pta-faq:\n', `${page}\npta-faq:\n`);
		project.edit(pathOf(codes), 'sources: [pta-faq]', `sources: ${sources}`);
	});

export const factsOwners: Table = {
	'facts/operator-ownership': {
		refuses: [
			change(
				"another operator's helpline",
				(project: Project) => {
					addNear(project);
					project.edit(pathOf('operators/far.yaml'), '[far-helpline]', '[far-helpline, near-helpline]');
				},
				{
					file: pathOf('operators/far.yaml'),
					line: 10,
					excerpt: 'near-helpline',
					message: 'belongs to Near',
					fix: 'take it out: helplines: [far-helpline]',
				},
			),
			change(
				'the owner of a number',
				(project: Project) => {
					addNear(project);
					project.edit(pathOf('operators/near.yaml'), '[near-helpline]', '[]');
					// Confidence C avoids the warning for a number that no page shows.
					project.edit(
						pathOf(codes),
						nearHelpline,
						nearHelpline.replace('owner: Near', 'owner: Far Telecom').replace(': B', ': C'),
					);
				},
				{
					file: pathOf('dial-codes.yaml'),
					line: 15,
					excerpt: 'owner: Far Telecom',
					message: 'belongs to Near',
					fix: 'Write owner: Near',
				},
			),
		],
		passes: [change('its own helpline', (project: Project) => addNear(project))],
	},
	'facts/source-owner': {
		refuses: [withRival('[far-page]')],
		passes: [withRival('[far-page, pta-faq]')],
	},
	'facts/named-owner': {
		refuses: [
			change('the network of another operator', (project: Project) => {
				project.edit(pathOf(codes), 'en: helpline', 'en: Far Telecom helpline');
				project.edit(pathOf(codes), 'network: Far', 'network: Near');
			}),
			change("another operator's name in what a number is for", (project: Project) => {
				project.edit(pathOf('dial-codes.yaml'), 'owner: Far Telecom', 'owner: Far');
				project.edit(pathOf('dial-codes.yaml'), 'en: helpline', 'en: Near helpline');
				addNear(project);
			}),
			edit(codes, 'en: SIMs on your ID', 'en: SIMs in the books of Far Telecom'),
			add('en', 'Ask PTA: <Dial id="far-helpline" />.'),
		],
		passes: [
			edit(codes, 'en: SIMs on your ID', 'en: SIMs that PTA counts for Far Telecom'),
			add('en', 'No answer from Far Telecom? Ask PTA: <Dial id="sim-check" />.'),
			add('en', 'Neither PTA nor GSMA answers? Dial <Dial id="far-helpline" />.'),
			add('ur', 'نمبر ملائیں: <Dial id="sim-check" />۔'),
		],
	},
	'facts/mobile-source': {
		refuses: [edit(codes, "code: '345'", 'code: 0311-1234567'), edit(codes, "code: '8484'", 'code: +92-345-1234567')],
		passes: [edit(codes, "code: '8484'", 'code: 042-111-345-100')],
	},
	'facts/one-owner': {
		refuses: [
			edit('dial-codes.yaml', "code: '8484'\n  kind: sms\n  owner: PTA", "code: '668'\n  kind: sms\n  owner: NADRA"),
			edit('dial-codes.yaml', "code: '345'", "code: '668'"),
		],
		passes: [edit('dial-codes.yaml', "code: '8484'", "code: '668'")],
	},
};
