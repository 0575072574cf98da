import { expect, test } from 'vitest';
import { siteAddress } from '../../src/config/site.ts';

test('whoever deploys the site may write its address with or without the last slash', () => {
	expect(siteAddress('https://help.example.pk/')).toBe('https://help.example.pk');
	expect(siteAddress('https://help.example.pk')).toBe('https://help.example.pk');
	expect(siteAddress('')).toBe('http://localhost:4321');
});

test.each([
	'help.example.pk',
	'https://example.org/guide/',
	'ftp://example.org',
	'https://example.org?x',
	'https://a b',
])('an address that would break every link is refused with an example: %s', (address) => {
	expect(() => siteAddress(address)).toThrow(/SITE_URL is ".*"; write it like https:\/\/help\.example\.pk/);
});
