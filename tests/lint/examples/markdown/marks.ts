import { add, type Table } from '../example.ts';

export const markdownMarks: Table = {
	'markdown/link-marks': {
		refuses: [
			add('en', '[Steps](/en/steps/ "eSIM desk 0300 8844221")', 'eSIM desk', 'mouse', '[Steps](/en/steps/)'),
			add('en', 'See [the page] (/en/steps/) now.', '[the page] (/en/steps/)', 'was meant', '[the page](/en/steps/)'),
			add('zh-CN', '看[安装]（/zh-cn/steps/）。', '[安装]（/zh-cn/steps/）', 'was meant', '[安装](/zh-cn/steps/)'),
			add('zh-CN', '看[安装](/zh-cn/steps/）。', '[安装](/zh-cn/steps/）', 'was meant', '[安装](/zh-cn/steps/)'),
			add('zh-CN', '看【安装】(/zh-cn/steps/)。', '【安装】(/zh-cn/steps/)', 'was meant', '[安装](/zh-cn/steps/)'),
			add('en', 'See [the page(/en/steps/) now.', '[the page(/en/steps/)', 'was meant', '[the page](/en/steps/)'),
			add('en', 'See [the page](/en/steps/ now.', '[the page](/en/steps/', 'was meant', '[the page](/en/steps/)'),
			add('en', 'See the page](/en/steps/) now.', '](/en/steps/)', 'was meant', '[words](/en/steps/)'),
			add('en', 'See [it] (#person).', '[it] (#person)', 'was meant', '[it](#person)'),
			add('en', 'See /en/steps/#person now.', '/en/steps/#person', 'cannot tap', '[words](/en/steps/#person)'),
			add('en', 'See [](/en/steps/) now.', '[](/en/steps/)', 'no words', 'between [ and ]'),
			add('en', 'See [the page][steps] now.', '[the page][steps]', 'these brackets', 'take only the brackets out'),
			add('en', 'Go now. [TODO: check with Ali] Wait.', '[TODO', 'these brackets', 'out whole'),
			add('en', 'It is so[^1].', '[^1]', 'these brackets', 'under "sources"'),
			add('en', 'It is so [AK1].', '[AK1]', 'these brackets', 'under "sources"'),
		],
		passes: [
			add('en', '“a / b > c”. See [it](/en/steps/#person), [too](#person): 1/2.'),
			add('en', 'See [the page](/en/steps/) now.'),
		],
	},
	'markdown/link-words': {
		refuses: [
			add('en', 'See [here](/en/steps/).'),
			add('zh-CN', '看[这里](/zh-cn/steps/)。'),
			add('ur', '[یہاں](/ur/steps/) دیکھیں۔'),
		],
		passes: [
			add('en', 'See [the steps here](/en/steps/).'),
			add('zh-CN', '看[六个步骤](/zh-cn/steps/)。'),
			add('ur', '[چھ مرحلے](/ur/steps/) دیکھیں۔'),
		],
	},
	'markdown/bold': {
		refuses: [
			add('zh-CN', '**注意：**请带原件。', '**注意：**请', 'see the stars', '**注意**：'),
			add('ur', '**نوٹ:**یہ دیکھیں۔', '**نوٹ:**ی', 'see the stars', '**نوٹ**:'),
			add('en', '**Note:**bring it.'),
			add('zh-CN', '请看**“原件”**再去。', '**“原件”**', 'see the stars', 'outside the stars'),
		],
		passes: [add('zh-CN', '**注意**：请带原件。'), add('en', '**Note:** bring it.')],
	},
	'markdown/stray-mark': {
		refuses: [
			add('en', 'Go to ** Punjab ** first.'),
			add('en', 'Look at the number that **you* dialled.'),
			add('en', 'The office ~~is open~~ is closed.'),
			add('en', 'Choose `Add eSIM` there.'),
			add('zh-CN', '先看清楚，_二维码像一张小方格图。'),
			add('ur', 'کارڈ **آپ نے ** لیا۔'),
		],
		passes: [
			add('en', '- **Do**: Ask _them_ first, *then* go.'),
			add('zh-CN', '先去**柜台**，再问：_清楚_。'),
			add('ur', '**آپ** خود جائیں۔'),
		],
	},
};
