import { add, addComponents, edit, type Table } from '../example.ts';
import { en, factsFile, codes } from '../guide.ts';

export const markdownCode: Table = {
	'markdown/code': {
		refuses: [
			add('en', '<script>alert(1)</script>', '<script>', 'Web code (HTML)'),
			add('en', '<details><summary>More</summary>', '<details>', 'Web code (HTML)', 'Write <Fold title="…">'),
			add('en', 'Since {new Date().getFullYear()}.', '{new Date()', 'read as a program', '<Fact id="…" />'),
			addComponents(
				'<TaskTick client:load set:html="<b>Pay</b>" />',
				'<TaskTick client:load set:html="<b>',
				'Web code',
			),
			add('en', 'export const shop = "Ali"', 'export const shop', 'read as a program', 'another word'),
			add('en', 'Write {name here.', '{name here.', 'read as a program', 'Use ( and ) instead'),
			add('en', 'It takes < one hour.', '< one hour.', 'A < on its own', 'less than'),
			add('en', '<!-- ask Ali -->', '<!-- ask Ali -->', 'remark for colleagues', 'Delete it'),
			add('en', 'import Map from "https://maps.example/map.js"', 'import Map', 'a program', 'copy the line'),
			add('en', '<a href="http://sim-helpline.example/">the helpline</a>', '<a', 'Web code (HTML)'),
			add('en', '<https://sim-helpline.example>', '<https', 'Web code (HTML)'),
		],
		passes: [
			add('en', 'See <Fact id="new-sim-wait" />.'),
			add('en', 'Imports and exports are no programs here.'),
			add('en', 'SM-DP+ is “a > b”, and \\< too; wait.Then go (e.g. i.e. a.m.).'),
		],
	},
	'markdown/code-fence': {
		refuses: [add('en', '```\nText', '```', 'shown as code', 'Delete this line')],
		passes: [add('en', 'The word code is in a line.')],
	},
	'markdown/plain-text': {
		refuses: [
			edit(en, 'The steps', 'The <b>steps</b>', 2, '<b>steps</b>', 'as it stands', 'in the text of a page'),
			edit(en, 'Where to go', 'Dial <Dial id="sim-check" />', 3, '<Dial', 'as it stands', 'in the text of a page'),
			edit(codes, 'en: helpline', 'en: helpline <Dial id="x" />', 14, '<Dial', 'as it stands', 'in the text of a page'),
			edit(factsFile, 'en: ask the fee', 'en: ask <i>the fee', 8, '<i>', 'as it stands', 'in the text of a page'),
			edit('sources.yaml', 'Questions', '<b>Questions', 3, '<b>', 'as it stands', 'in the text of a page'),
			edit('i18n/en.json', '"aside.tip": "Tip"', '"aside.tip": "Tip <Site id=x />"'),
			edit('i18n/en.json', '"aside.tip": "Tip"', '"aside.tip": "Tip [[sim-check]]"'),
		],
		passes: [edit('i18n/en.json', '"aside.tip": "Tip"', '"aside.tip": "Good tip"')],
	},
	'markdown/image': {
		refuses: [
			add('en', '![the menu](menu.png)'),
			edit(en, 'bring the original.', '![](/logo.png)', 16, '![](/logo.png)', 'hold no pictures', 'Say in words what'),
			edit(
				en,
				'bring the original.',
				'![the menu](https://example.com/menu.png)',
				16,
				'![the menu]',
				'hold no pictures',
				'Say in words',
			),
		],
		passes: [add('en', 'What a joy! [The steps](/en/steps/).')],
	},
};
