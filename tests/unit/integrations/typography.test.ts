import { expect, test } from 'vitest';
import { localeList, locales } from '../../../src/config/locales.ts';
import { typeset } from '../../../src/integrations/typography/typeset.ts';
import { filledInText } from '../../../src/lib/placeholders.ts';
import { strings } from '../../support/site.ts';

const setIn = (tag: string, text: string): string =>
	(/<body>(.*)<\/body>/.exec(typeset(`<html lang="zh-CN"><body><${tag}>${text}</${tag}></body></html>`))?.[1] ?? '')
		.replace(/^<\w+>|<\/\w+>$/g, '')
		.replaceAll('<wbr>', '|');
const seams = /<span class="seam">(.*?)<\/span>/g;

test.each([
	['银行卡和电子钱包怎么办', '银行卡|和电子|钱包|怎么办'],
	['指纹机一般要两个手指', '指纹机|一般|要两个手指'],
	['附近的营业厅吗', '附近的|营业厅吗'],
	['巴基斯坦丢了eSIM怎么办', '巴基斯坦|丢了eSIM怎么办'],
	['一部手机，eSIM卡在里面', '一部手机，eSIM卡|在里面'],
	['手机丢了、坏了怎么办', '手机丢了、坏了怎么办'],
])('a Chinese title breaks between words and never within one: %s', (title, broken) => {
	expect(setIn('h2', title)).toBe(broken);
});

test('a long part of a Chinese title may break beside its Latin word, but not before what leans on it', () => {
	const marked = setIn('h1', '补办Jazz的eSIM卡怎么办').replace(seams, '[$1]');
	expect(marked).toContain('[办J]');
	expect(marked).not.toContain('[M]');
	expect(setIn('h1', '实体SIM卡？')).not.toMatch(seams);
});

test('a last word of two characters keeps the link before it, or the word before a link', () => {
	const text = '带护照原件和有效签证去营业厅，';
	expect(setIn('p', `${text}照<a href="/">六个步骤</a>补办。`)).toMatch(
		/<span class="together[^>]*>.*六个步骤.*补办。<\/span>$/u,
	);
	expect(setIn('p', `${text}丢了先<a href="/">挂失</a>。`)).toMatch(
		/<span class="together">丢了先<.*挂失<\/a><\/span>。$/u,
	);
});

test('the text of a box to tick is not torn apart', () => {
	expect(setIn('label', '<input>微信、银行卡和电子钱包都冻结了。')).toBe('<input>微信、银行卡和电子钱包都冻结了。');
});

test('no line begins with the dot between two things', () => {
	expect(setIn('p', '巴基斯坦 · 中国')).toBe('巴基斯坦\u00a0· 中国'.replace('\u00a0', '&nbsp;'));
});

test('a long number in Chinese text may begin a line, but never without its bracket', () => {
	const dial = '<a class="dial"><bdi translate="no">+86-10-12308</bdi></a>';
	expect(setIn('p', `打热线 ${dial}。或打热线${dial}`)).toBe(
		`打热线 |<span class="together">${dial}。</span>或打热线|${dial}`,
	);
	expect(setIn('p', `（${dial}）`)).not.toContain('|');
});

test('a row of a list to call begins without an empty line', () => {
	const row =
		'<a class="call" href="tel:111" data-dial="x"><span><b>Jazz</b></span><bdi translate="no">111-300-300</bdi></a>';
	expect(setIn('div', ` ${row} ${row}`)).not.toContain('|');
});

test('a Chinese title that holds a colon ends its line there, and keeps amounts whole behind it', () => {
	expect(setIn('h1', '自查清单：今天能去补办吗')).toBe(
		'<span class="clause">自查清单：</span><span class="clause">今天|能去|补办吗</span>',
	);
	expect(setIn('h1', '费用和时间：最多1500卢比')).toContain('<span class="together">1500卢比</span></span>');
	expect(setIn('h1', '先看这里：')).not.toContain('clause');
});

test('an amount in Chinese stays with its currency', () => {
	expect(setIn('p', '收1500卢比，别多给。')).toBe('收<span class="together">1500卢比</span>，别多给。');
});

test('an answer keeps its last words together in one box, so that the box to tick stays beside it', () => {
	expect(setIn('label', '<input><span>我有能用eSIM的手机，就是没有SIM卡</span>')).toMatch(
		/^<input><span>[^<]*<span class="together">[^<]*SIM卡<\/span><\/span>$/u,
	);
});

test('a Chinese paragraph leaves no line to its last character or two', () => {
	const text = '签证到期、指纹、公司的号码，看用护照办的';
	expect(setIn('p', '规定和费用会变，请以运营商当天的答复为准。')).toMatch(
		/<span class="together">\p{Script=Han}{4,6}。<\/span>$/u,
	);
	expect(setIn('p', `${text}<a href="/">用护照办的号码</a>。`)).toMatch(
		/<span class="together">\p{Script=Han}{4,6}<\/span><\/a>。$/u,
	);
});

test('a text that fits in one line is left as it is', () => {
	expect(setIn('p', '先挂失，再补办。')).toBe('先挂失，再补办。');
});

test('words with a hyphen and amounts stay on one line, in every language', () => {
	const wifi = '<span class="together">Wi-Fi</span>';
	expect(setIn('p', '连上Wi-Fi扫码。')).toBe(`连上${wifi}扫码。`);
	expect(setIn('h2', '手机和Wi-Fi')).toBe(`手机|和${wifi}`);
	expect(setIn('p', 'At most Rs 1,500.')).toBe('At most <span class="together">Rs 1,500</span>.');
	expect(setIn('p', 'SIM-swap and 042-111-300')).toBe('SIM-swap and 042-111-300');
});

test('no last line of a Chinese paragraph begins in the middle of a word', () => {
	expect(setIn('p', '客服告诉你一个办这件事的营业厅的地址。')).toMatch(
		/的<span class="together">营业厅的地址。<\/span>$/u,
	);
});

test('a short word that opens a second sentence of a title is not left behind at the end of a line', () => {
	expect(setIn('h1', 'Phone lost or stolen? Do these four things now')).toBe(
		'Phone lost or stolen? <span class="together">Do these</span> four things now',
	);
	expect(setIn('p', 'Phone lost? Do these four things now')).not.toContain('together');
});

test('the marks between Latin names in Urdu stay on the left of each name', () => {
	const urdu = (html: string): string =>
		typeset(`<html lang="ur"><body><p>${html}</p></body></html>`).replaceAll('\u200f', '⟵');
	expect(urdu('SadaPay، NayaPay، UPaisa؛ یا بینک۔')).toContain('SadaPay،⟵ NayaPay،⟵ UPaisa؛ یا بینک۔');
	expect(urdu('<strong>بغیر Huawei:</strong> <a href="/">x</a>، Huawei')).toMatch(/Huawei:⟵<.*،⟵ Huawei/u);
	expect(urdu('سم بلاک، فون لاک: 15')).not.toContain('⟵');
});

test('the number of an Urdu title, and its full stop, stand clear of the letter behind it', () => {
	const html = typeset('<html lang="ur"><body><h2>2. پیسے بچائیں</h2><p>2. پیسے</p></body></html>');
	expect(html).toContain('<h2><span class="numeral">2.</span> پیسے بچائیں</h2><p>2. پیسے</p>');
});

test.each(localeList)('a number that a script puts into a text of the interface finds its place in %s', (locale) => {
	const filled = Object.values(strings[locale]).filter((text) => text.match(filledInText));
	expect(filled.length).toBeGreaterThan(3);
	// As they are, and with the number among the last words of a longer text, which are held together.
	const late = filled.map((text) => `打个电话，免得白跑，要问的事有：${text.match(filledInText)?.[0]}件。`);
	for (const text of [...filled, ...late]) {
		for (const tag of ['p', 'li', 'h1', 'h2', 'legend', 'label']) {
			const html = typeset(`<html lang="${locales[locale].lang}"><body><${tag}>${text}</${tag}></body></html>`);
			expect(html.match(filledInText)).toEqual(text.match(filledInText));
		}
	}
});
