import { listDifferingFacts } from '../../../../scripts/differingFacts.ts';
import type { Project } from '../../../support/guide/project.ts';
import { change, edit, type Example, type Table } from '../example.ts';
import { en, ur, zh, lastWords, pathOf } from '../guide.ts';

/** Adds a number to a Chinese section and lists that in differing-facts.yaml. */
const withDifferingFacts = (what: string, alter: (project: Project) => void): Example<Project> =>
	change(`zh shows one number more, ${what}`, (project) => {
		project.edit(pathOf(zh), '<Site id="pta" />', '<Site id="pta" />、<Dial id="show-imei" />');
		project.write('src/content/differing-facts.yaml', listDifferingFacts(project.root));
		alter(project);
	});

/** The parts of a step in each language. */
const stepParts: Readonly<Record<string, string>> = {
	[zh]: '- **要做**：去。\n- **不行**：等。',
	[en]: '- **Do**: go.\n- **If not**: wait.',
	[ur]: '- **کریں:** جائیں۔\n- **ورنہ:** رکیں۔',
};

/** Writes three steps into every page; on one page the second step has other parts. */
const addSteps = (file: string, strange: string): Example<Project> =>
	change(`steps in ${file}: ${strange}`, (project) => {
		for (const [page, end] of lastWords) {
			const usual = stepParts[page] ?? '';
			const steps = [usual, page === file ? strange : usual, usual].map((parts) => `<Step>\n\n${parts}\n\n</Step>`);
			project.edit(pathOf(page), "facts';", "facts';\nimport { Step } from '~/components/phrases';");
			project.edit(pathOf(page), end, `${end}\n\n${steps.join('\n\n')}`);
		}
	});

export const translationsPoints: Table = {
	'translations/same-points': {
		refuses: [
			edit(en, '- **Do**: bring the original.', '- **Do**: bring the original.\n- Bring your phone.'),
			edit(ur, '- **یہ کریں:** اصل کاغذ لائیں۔', 'اصل کاغذ لائیں۔'),
			edit(en, '- **Do**', '1. **Do**'),
			edit(zh, '- **要做**', '1. **要做**'),
			change('a ban lost in Chinese', (project: Project) => {
				for (const [page, heading, ban] of [
					[en, '## Go yourself', 'Go yourself. Never send it.'],
					[ur, '## خود جائیں', 'خود جائیں، نہ بھیجیں۔'],
					[zh, '## 本人去', '别发出去。'],
				] as const) {
					const never = { [en]: '## Never', [ur]: '## یہ نہ کریں', [zh]: '## 千万别做' }[page] ?? '';
					project.edit(pathOf(page), heading, never);
					if (page !== zh) project.write(pathOf(page), `${project.read(pathOf(page))}- ${ban}\n`);
				}
			}),
			addSteps(zh, '- **要做**：去。'),
			addSteps(en, '- **If not**: wait.\n- **Do**: go.'),
			addSteps(ur, '- **کریں:** جائیں۔\n- **کریں:** رکیں۔'),
		],
		passes: [
			addSteps(zh, '- **要做**：看。\n- **不行**：问。'),
			addSteps(en, '- **Do**: look.\n- **If not**: ask.'),
			addSteps(ur, '- **کریں:** دیکھیں۔\n- **ورنہ:** پوچھیں۔'),
			edit(zh, '- **要做**：带上证件原件。', '- **要做**：带上证件原件。\n- 带上手机。'),
			change('a point in both translations', (project: Project) => {
				project.edit(pathOf(en), 'the original.', 'the original.\n- Bring your phone.');
				project.edit(pathOf(ur), 'اصل کاغذ لائیں۔', 'اصل کاغذ لائیں۔\n- فون لائیں۔');
			}),
		],
	},
	'translations/same-facts': {
		refuses: [
			edit(ur, '<Dial id="sim-check" />', 'PTA'),
			edit(en, '<Dial id="sim-check" />', '<Dial id="imei-status" />'),
			edit(en, '<Site id="pta" />', '<Site id="pta" /> and <Dial id="show-imei" />'),
			edit(zh, '或者看<Site id="pta" />', '或者看'),
			edit(
				zh,
				'发到<Dial id="sim-check" />，或者看<Site id="pta" />。',
				'看<Site id="pta" />，或者发到<Dial id="sim-check" />。',
			),
			withDifferingFacts('and then drops one of them', (project) =>
				project.edit(pathOf(zh), '<Site id="pta" />', 'PTA'),
			),
			withDifferingFacts('and then shows them in another order', (project) => {
				project.edit(pathOf(zh), '<Dial id="sim-check" />，', '<Dial id="imei-status" />，');
				project.edit(pathOf(zh), '<Dial id="show-imei" />', '<Dial id="sim-check" />');
				project.edit(pathOf(zh), '<Dial id="imei-status" />，', '<Dial id="show-imei" />，');
			}),
		],
		passes: [
			edit(en, 'Text it to <Dial id="sim-check" />', 'Send it to <Dial id="sim-check" />'),
			withDifferingFacts('and nothing else', () => undefined),
			withDifferingFacts('and then all languages get one more', (project) => {
				for (const page of [zh, en, ur])
					project.edit(pathOf(page), '<Site id="pta" />', '<Site id="pta" /> <Fact id="new-sim-wait" />');
			}),
		],
	},
};
