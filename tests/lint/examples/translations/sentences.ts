import type { Project } from '../../../support/guide/project.ts';
import { change, edit, type Example, type Table } from '../example.ts';
import { en, ur, zh, lastWords, pathOf } from '../guide.ts';

/** Adds a paragraph of two sentences to every page and publishes it; then it gets other words on some pages. */
const loseLine = (what: string, other: Readonly<Record<string, string>>): Example<Project> =>
	change(what, (project) => {
		const usual: Readonly<Record<string, string>> = {
			[en]: 'Write down your questions. Ask all of them at the counter before you sign anything.',
			[ur]: 'اپنے سوال لکھ لیں۔ دستخط کرنے سے پہلے کاؤنٹر پر سب کے سب پوچھ لیں۔',
			[zh]: '写下问题。在柜台上签字之前一个一个问清楚。',
		};
		for (const [page, end] of lastWords) project.edit(pathOf(page), end, `${end}\n\n${usual[page] ?? ''}`);
		project.publish();
		for (const [page, text] of Object.entries(other)) project.edit(pathOf(page), usual[page] ?? '', text);
	});

/** Adds a section that begins with yes to every page; on some pages another answer. */
const addAnswers = (what: string, other: Readonly<Record<string, string>> = {}): Example<Project> =>
	change(what, (project) => {
		for (const [page, end] of lastWords) {
			const yes = { [en]: 'Yes, go yourself.', [ur]: 'جی، خود جائیں۔' }[page] ?? '要，自己去。';
			project.edit(pathOf(page), end, `${end}\n\n## eSIM {#later}\n\n${other[page] ?? yes}`);
		}
	});

export const translationsSentences: Table = {
	'translations/same-answers': {
		refuses: [
			edit('i18n/ur.json', '"checklist.yes": "ہاں"', '"checklist.yes": "نہیں"', 5, 'نہیں', 'This says no'),
			addAnswers('no in Chinese', { [zh]: '不用，直接去。' }),
			addAnswers('no in English', { [en]: 'No, send somebody.' }),
		],
		passes: [addAnswers('yes in every language'), addAnswers('perhaps in Chinese', { [zh]: '不一定，去问。' })],
	},
	'translations/same-sentences': {
		refuses: [
			edit(
				en,
				'bring the original.',
				'bring the original. A man who waits at the gate of the centre can help you with it.',
				16,
				'A man who waits',
				'is new in English alone',
				'Take it out',
			),
			edit(ur, 'اصل کاغذ لائیں۔', 'اصل کاغذ لائیں۔ سینٹر کے دروازے پر جو آدمی کھڑا ہے وہ سب جانتا ہے۔'),
			loseLine('a sentence lost in Urdu', { [ur]: 'اپنے سوال لکھ لیں۔' }),
		],
		passes: [
			edit(zh, '带上证件原件。', '带上证件原件。营业厅门口常有一个人在等，他什么都懂。'),
			loseLine('a sentence lost in every language', {
				[en]: 'Write down your questions.',
				[ur]: 'اپنے سوال لکھ لیں۔',
				[zh]: '写下问题。',
			}),
			loseLine('one sentence for two', {
				[en]: 'Write down your questions, and ask all of them at the counter before you sign anything.',
			}),
			loseLine('a sentence in other words', {
				[en]: 'Write down your questions. Sign nothing until the clerk has answered every point on it.',
			}),
			edit(en, 'bring the original.', 'bring the original. Not a copy.'),
		],
	},
	'translations/outdated': {
		refuses: [
			change('the version it was compared with is another', (project: Project) =>
				project.write(
					pathOf(en),
					project.read(pathOf(en)).replace(/translationOf: \w+/, `translationOf: ${'a'.repeat(40)}`),
				),
			),
		],
		passes: [edit(en, 'bring the original.', 'bring the paper.')],
	},
};
