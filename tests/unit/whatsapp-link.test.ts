import { expect, test } from 'vitest';
import { whatsappLink } from '../../src/components/share/whatsappLink.ts';

const textIn = (link: string): string | null => new URL(link).searchParams.get('text');

test.each([
	['Urdu on two lines', 'میرا فون گم ہو گیا ہے۔\nفیس کتنی ہے؟'],
	['Chinese with full-width marks', '我的手机丢了，请停掉我的SIM卡。（谢谢）'],
	['an address with a section', 'Steps\nhttp://localhost:4321/en/steps/#person'],
	['every sign that means something in an address', 'a&b=c #d +e %20 ?f "g" <h>'],
])('%s arrives in WhatsApp as it was written', (_, text) => {
	expect(textIn(whatsappLink(text))).toBe(text);
});

test('letters of Urdu and Chinese stand unescaped in the address: escaped, each costs six bytes or more', () => {
	expect(whatsappLink('سم 卡')).toBe('https://wa.me/?text=سم%20卡');
});
