import { objectReplacement } from '../../../lib/placeholders.ts';
import { foreignMarks, type LintPatterns } from '../../lint/patterns.ts';

const han = '\\p{Script=Han}';
const fullWidth: Readonly<Record<string, string>> = {
	',': '，',
	';': '；',
	':': '：',
	'?': '？',
	'!': '！',
	'(': '（',
	')': '）',
	'.': '。',
	'"': '“ ”',
	'~': '～',
};
const numeral = '一二两三四五六七八九十百';
const marks = '[,;:?!()"~]';

/** A day is a fact only of when a counter is open: 星期五不上班. */
const weekday = '(?:每?(?:周|星期)[一二三四五六日末天]|节假日)';
const opened = '(?:[开关]门|上班|下班|休息|放假|营业|关着|开着|办公|不开|不办)';

/** Rules of writing for Chinese: full-width marks, and no spaces around Latin words, because the style sheet adds the gap. */
export const patterns: LintPatterns = {
	script: 'Han',
	quantities: [
		`(?<![第\\d${numeral}])(?!18年|一(?:天|分钟|秒))(?:\\d[\\d.]*|[${numeral}半]+)(?:[到至—–-][\\d${numeral}]+)?个?(?:多)?(?:工作日|小时|分钟|钟头|天|周|星期|月(?![\\d日号份])|年(?!\\d))`,
		'(?<!第)一(?:个小时|小时|周|个?星期|个月|年)|(?<!哪|第)一天(?=之?内|左右|以内|后)|半个?(?:小时|钟头|天|月|年)|[一两三]刻钟',
		'(?:两三|三四|三五|四五|五六|七八)(?:个(?!人)|天|日)',
		`[${numeral}\\d]+点(?:开门|关门|上班|下班|开始营业)|[一二两三四五六七八九几][百千万](?:[块元]|多|[一二三四五六七八九](?![百千\\d])|左右|上下|出头)`,
		'[一二两三四五六七八九]{2}[百千万](?!分)|[千百]把块|[一二两三四五六七八九十百千]+[来多]块',
		'十(?:个|人|通|次)[^，。]{0,6}(?:里|中|有)[^，。]{0,4}[一二两三四五六七八九](?:个|人|通|次)|十有八九',
		'[俩仨](?:个?(?:小时|钟头|星期|月)|天|周|年)|(?:个把|半拉|大半个?|小半个?)(?:小时|钟头|星期|月|天|年)|[月年]把(?!握)|一袋烟|一顿饭|一盏茶',
		`前[${numeral}\\d]+次|第[三四五六七八九十]+[次天]|[三四五六七八九十]+次(?:以?内|免费|不收)`,
		'隔天|次日|第二天|过几天|几个?(?:小时|钟头|星期)',
		`${weekday}[^，。；]{0,6}${opened}|${opened}[^，。；]{0,4}${weekday}`,
		`(?<!\\d)(?!100 ?%)\\d+(?:\\.\\d+)? ?[%％]|[${numeral}]+分之[${numeral}\\d]+|[${numeral}]成(?!功|本|为|人)`,
		`(?:上午|下午|早上|早晨|晚上|夜里|中午|半夜|凌晨|傍晚)[\\d${numeral}]+[点:：]|(?:到|至|过)(?:半夜|午夜|零点|凌晨|中午|正午|傍晚)`,
		`(?:半夜|午夜|零点|中午|正午|傍晚)(?:为止|开门|关门|上班|下班)|[\\d${numeral}]+点(?:半|钟|到|至)|\\d{1,2}[:：]\\d\\d`,
		`(?!两)(?:(?!2[张个])\\d+|[三四五六七八九十]+)[张个](?:SIM|eSIM|电话)?卡`,
	],
	relativeDays: [
		'[今明去]年|前年|本(?:月|周|季度)|这个(?:月|星期|季度)|[上下]个?(?:月|星期|周|礼拜|季度)(?!初|底)|年[初底中](?!龄)|月[初底]起',
		'近(?:来|日|期|年|几[天日周月年])|最近(?!的|一次|打|用|拨|更新|联系|通话|充值)|前(?:不久|阵子|段时间|些[天日]|几天|两天)|不久[前后]|日前|这(?:阵子|几年|两年|段日子)',
		'刚刚?(?:放宽|收紧|取消|改[了为成]|开始|出台|规定|宣布|发布|上线|通知|涨|降|推出|实施|恢复|开放|停[止办用])',
		'目前|如今|眼下|时下|现阶段|新规|即将(?:推[出行]|上线|开[放通]|支持|实施|施行|出台|公布|发布|调整|[涨降改]|合并|提供|启用)|往后',
		'(?:[今明昨]天|即日|现在|春节|元旦|开斋节|宰牲节|斋月)(?:过后)?起',
	],
	units: {
		minute: '分钟',
		hour: '个?(?:小时|钟头)',
		day: '天',
		workday: '个?工作日',
		week: '(?:周|个?星期)',
		month: '个月',
		year: '年(?!\\d)',
	},
	dates: ['(?:\\d{4}年)?\\d{1,2}月(?:\\d{1,2}[日号])?(?!份?内)'],
	money: {
		currencies: { rupee: '卢比', dollar: '美元|美金', yuan: '人民币|元|块钱' },
		largeNumbers: '[一二两三四五六七八九十百千万几]+[来多]?',
	},
	dialKinds: { call: '热线|[拨打]', sms: '短信' },
	neverLast: [
		'(?:(?<![总暖温平柔随缓])和|或者?|(?<!一)把|因为|如果|要是|以及|并且|而且|(?<!不)但是?|虽然|只要|由于|对于)(?=。)',
	],
	answers: {
		yes: '(?:一般|可能|通常|应该|当然)?(?:能|可以|会|要|对|是|行|得)',
		no: '(?:一般|可能|通常|应该|当然)?(?:不(?!一定|仅|但|过|久)|没(?!问题|错)|别|否|无)',
	},
	unfinished: '[，、]|和|或者?|把|被|请|如果|要是|因为|所以|但是?|以及|并且?|向|给|在|跟',
	// A Han character counts as two Latin letters.
	titleLength: 32,
	descriptionLength: [25, 80],
	dialling: { before: '拨打?|致电|打电话给?|打', units: '[多来几]|%|个|分|小时|天|次|周|年|月|人' },
	forbidden: {
		punctuation: [
			foreignMarks('[۔؟،؛٪]|[「『][^「」『』\\n]*[」』]'),
			{
				// A Latin mark beside a Han character, or between a component and a Han character.
				pattern: new RegExp(
					`(?<=${han})(?:${marks}|\\.(?!\\w))|${marks}(?=${han})|(?<=${objectReplacement})[,;:?!.](?=\\s*${han})`,
					'gu',
				),
				message: (mark) => `The mark ${mark} is half-width, next to a Chinese character.`,
				fix: (mark) => `Write ${fullWidth[mark] ?? ''} in its place.`,
				around: [12, 12],
			},
		],
		spaces: [
			{
				// A space between a Han character or a full-width mark and a letter, a figure or a component.
				pattern: new RegExp(
					`(?<=[${han}，。、；：？！（）]) +(?=[\\p{Script=Latin}\\p{N}${objectReplacement}])|(?<=[\\p{Script=Latin}\\p{N}${objectReplacement}]) +(?=[${han}，。、；：？！（）])`,
					'gu',
				),
				message: () => 'There is a space between Chinese and a Latin word or figure.',
				fix: () => 'Delete the space; the page sets the gap by itself.',
				around: [12, 12],
			},
		],
		formOfAddress: [
			{
				// The staff are 您.
				mayBeQuoted: true,
				pattern: /您们?/g,
				message: () => 'The guide speaks to its reader with “你”.',
				fix: () => 'Write 你 in its place.',
			},
		],
	},
};
