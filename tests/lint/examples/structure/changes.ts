import type { Project } from '../../project.ts';
import { change, swap, type Example, type Table } from '../example.ts';
import { en, ur, zh, lastWords, pathOf, addSection } from '../guide.ts';

/** Publishes the new section, and takes it out of every page. */
function removeSection(project: Project): void {
	project.publish();
	for (const [page, end] of lastWords) {
		const text = project.read(pathOf(page));
		project.write(pathOf(page), text.slice(0, text.indexOf(end) + end.length));
	}
}

/** Adds a line to every page, publishes it, and folds it away on the Chinese page. */
const foldOpen = (line: string, inChinese: string): Example<Project> =>
	change(`“${line}” folded away in Chinese`, (project) => {
		const lines = { [en]: line, [ur]: line.includes('Dial') ? 'کہیں <Dial id="sim-check" />۔' : 'پہلے پیسے نہ دیں۔' };
		for (const [page, end] of lastWords) {
			project.edit(pathOf(page), "facts';", "facts';\nimport { Fold } from '~/components/phrases';");
			project.edit(pathOf(page), end, `${end}\n\n${lines[page] ?? inChinese}`);
		}
		project.publish();
		project.edit(pathOf(zh), inChinese, `<Fold title="以后再说的事">\n\n${inChinese}\n\n</Fold>`);
	});

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

export const structureChanges: Table = {
	'structure/lost-section': {
		refuses: [addSection('a published section is gone', removeSection)],
		passes: [addSection('a published section stays', (project) => project.publish())],
	},
	'structure/folded': {
		refuses: [
			foldOpen('Never pay before.', '先别付钱。'),
			foldOpen('Say <Dial id="sim-check" />.', '说<Dial id="sim-check" />。'),
		],
		passes: [foldOpen('Some centres close early.', '有的营业厅关得早。')],
	},
	'structure/retargeted': {
		refuses: [
			swap(
				'docs/zh-cn/index.mdx',
				'/zh-cn/steps/#person',
				'/zh-cn/',
				11,
				'/zh-cn/',
				'led to /zh-cn/steps/',
				'in its words',
			),
		],
		passes: [
			swap('docs/zh-cn/index.mdx', '[六个步骤](/zh-cn/steps/#person)', '[首页](/zh-cn/)'),
			swap('docs/zh-cn/index.mdx', '/zh-cn/steps/#person', '/zh-cn/steps/'),
		],
	},
	'structure/same-sentences': {
		refuses: [
			swap(
				en,
				'bring the original.',
				'bring the original. A man who waits at the gate of the centre can help you with it.',
				16,
				'A man who waits',
				'is new in English alone',
				'Take it out',
			),
			swap(ur, 'اصل کاغذ لائیں۔', 'اصل کاغذ لائیں۔ سینٹر کے دروازے پر جو آدمی کھڑا ہے وہ سب جانتا ہے۔'),
			loseLine('a sentence lost in Urdu', { [ur]: 'اپنے سوال لکھ لیں۔' }),
		],
		passes: [
			swap(zh, '带上证件原件。', '带上证件原件。营业厅门口常有一个人在等，他什么都懂。'),
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
			swap(en, 'bring the original.', 'bring the original. Not a copy.'),
		],
	},
};
