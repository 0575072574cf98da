import { expect, test } from 'vitest';
import { dialHref } from '../../../src/components/facts/dialHref.ts';

test.each([
	['call', '111', 'tel:111'],
	['call', '0800-55055', 'tel:080055055'],
	['call', '042-111-300-300', 'tel:042111300300'],
	['call', '+92-300-2000100', 'tel:+923002000100'],
	// A bare # would end the address and dial nothing (RFC 3966).
	['ussd', '*8484#', 'tel:*8484%23'],
	['sms', '668', 'sms:668'],
	['whatsapp', '0300-3008000', 'https://wa.me/923003008000'],
	['whatsapp', '+92-300-3008000', 'https://wa.me/923003008000'],
] as const)('one tap on a code of the kind %s (%s) opens %s', (kind, code, href) => {
	expect(dialHref({ kind, code })).toBe(href);
});

test('a code the phone answers itself is not a link: no phone runs it from one', () => {
	expect(dialHref({ kind: 'device', code: '*#06#' })).toBeUndefined();
});
