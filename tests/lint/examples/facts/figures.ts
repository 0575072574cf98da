import { edit, type Table } from '../example.ts';
import { factsFile, codes } from '../guide.ts';

export const factsFigures: Table = {
	'facts/units': {
		refuses: [
			edit(factsFile, 'zh-CN: 7天', 'zh-CN: 7小时'),
			edit(factsFile, 'zh-CN: 7天', 'zh-CN: 7个工作日'),
			edit(factsFile, 'en: 7 days', 'en: 7 working days'),
			edit(factsFile, 'ur: 7 دن', 'ur: 7 کاروباری دن'),
			edit(factsFile, 'ur: 7 دن', 'ur: 7 ہفتے'),
			edit(factsFile, '2500卢比', '2500美元'),
		],
		passes: [edit(factsFile, 'zh-CN: 7天, en: 7 days, ur: 7 دن', 'zh-CN: 24小时, en: 24 hours, ur: 24 گھنٹے')],
	},
	'facts/same-figures': {
		refuses: [
			edit(
				factsFile,
				'{ zh-CN: 7天, en: 7 days, ur: 7 دن }',
				'{ zh-CN: 普通7天，加急3天, en: "usually 7 days, urgent 3 days", ur: عام 3 دن، ارجنٹ 7 دن }',
				2,
				'عام 3 دن',
				'3 – 7, there 7 – 3',
			),
			edit(
				factsFile,
				'en: 7 days',
				'en: 8 days',
				2,
				'8 days',
				'简体中文 7, English 8, اردو 7',
				'write the same one, in',
			),
			edit(factsFile, 'ur: 7 دن', 'ur: سات دن', 2, 'سات دن', 'اردو (none)', 'in digits'),
			edit(
				'phrases.yaml',
				'Kya [[fact:new-sim-wait]] intezar',
				'Kya intezar',
				6,
				'Kya intezar',
				'no fact',
				'Write [[fact:',
			),
			edit(
				'phrases.yaml',
				'Must I wait [[fact:new-sim-wait]]?',
				'Must I wait?',
				5,
				'Must I wait?',
				'no fact',
				'Write [[fact:',
			),
			edit(factsFile, "en: 'Rs 2,500'", "en: 'Rs 2,000'", 7, 'Rs 2,000', 'English 2000', 'in digits'),
		],
		passes: [
			edit(factsFile, '{ zh-CN: 7天, en: 7 days, ur: 7 دن }', '{ zh-CN: 180多万个, en: 1.8 million, ur: 18 لاکھ }'),
			edit(
				factsFile,
				'{ zh-CN: 7天, en: 7 days, ur: 7 دن }',
				'{ zh-CN: 7次里3次, en: 3 times of 7, ur: 7 میں سے 3 بار }',
			),
			edit(factsFile, 'zh-CN: 7天, en: 7 days, ur: 7 دن', 'zh-CN: 8天, en: 8 days, ur: 8 دن'),
			edit(factsFile, 'zh-CN: 7天, en: 7 days, ur: 7 دن', 'zh-CN: 2026年1月, en: January 2026, ur: جنوری 2026'),
			edit(
				factsFile,
				'zh-CN: 7天, en: 7 days, ur: 7 دن',
				"zh-CN: 每天9:00—21:00, en: 'daily 9:00–21:00', ur: روزانہ صبح 9 سے رات 9 بجے تک",
			),
			// The purpose of a number may have a figure in one language only.
			edit(codes, 'zh-CN: 客服热线', 'zh-CN: 24小时客服热线'),
			edit('phrases.yaml', 'en: Please block my SIM.', 'en: May I have my SIM blocked?'),
		],
	},
};
