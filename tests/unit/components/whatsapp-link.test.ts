import { expect, test } from 'vitest';
import { whatsappLink } from '../../../src/components/share/whatsappLink.ts';

// That any text arrives as it was written: tests/built/hostile-input.test.ts.
test('letters of Urdu and Chinese stand unescaped in the address: escaped, each costs six bytes or more', () => {
	expect(whatsappLink('سم 卡')).toBe('https://wa.me/?text=سم%20卡');
});
