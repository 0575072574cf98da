import { expect, test } from 'vitest';
import { contentHash, hashedName } from '../../../src/lib/dist.ts';

test('a file that is kept for good has a name that changes with its content and with nothing else', () => {
	expect(hashedName('keep.js', 'one')).toBe(`keep.${contentHash('one')}.js`);
	expect(hashedName('keep.js', 'one')).toBe(hashedName('keep.js', Buffer.from('one')));
	expect(hashedName('keep.js', 'one')).not.toBe(hashedName('keep.js', 'two'));
	expect(hashedName('a.b.woff2', 'one')).toMatch(/^a\.b\.[0-9a-f]{8}\.woff2$/);
});
