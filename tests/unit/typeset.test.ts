import { expect, test } from 'vitest';
import { typeset } from '../../src/integrations/typography/typeset.ts';

const setIn = (tag: string, text: string): string =>
	(/<body>(.*)<\/body>/.exec(typeset(`<html lang="zh-CN"><body><${tag}>${text}</${tag}></body></html>`))?.[1] ?? '')
		.replace(/^<\w+>|<\/\w+>$/g, '')
		.replaceAll('<wbr>', '|');

test.each([
	['银行卡和电子钱包怎么办', '银行卡|和电子|钱包|怎么办'],
	['指纹机一般要两个手指', '指纹机|一般|要两个手指'],
	['附近的营业厅吗', '附近的|营业厅吗'],
	['巴基斯坦eSIM丢了', '巴基斯坦|eSIM|丢了'],
	['一部手机，eSIM卡在里面', '一部|手机，eSIM卡|在里面'],
])('a Chinese title breaks between words and never within one: %s', (title, broken) => {
	expect(setIn('h2', title)).toBe(broken);
});

test('a long number in Chinese text may begin a line without the character before it, but not without its bracket', () => {
	const dial = '<a class="dial">+86-10-12308</a>';
	expect(setIn('p', `打热线 ${dial}。或打热线${dial}`)).toBe(
		`打热线 |<span class="together">${dial}。</span>或打热线|${dial}`,
	);
	expect(setIn('p', `（${dial}）`)).not.toContain('|');
});
