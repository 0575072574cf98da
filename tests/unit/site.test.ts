import { expect, test } from 'vitest';
import { folderOf, siteAddress } from '../../src/config/site.ts';

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

test('the folder of the site may be written with slashes around it or without; nothing is the top of the host', () => {
	for (const given of ['/esim/', 'esim', '/esim', 'esim/']) expect(folderOf(given)).toBe('/esim');
	expect(folderOf('/help/esim/')).toBe('/help/esim');
	for (const given of [undefined, '', '/']) expect(folderOf(given)).toBe('');
});

test.each(['https://example.org/esim', '/a b/', '/a//b/', '/en/', '/ur/esim/'])(
	'a folder that would break links is refused with an example: %s',
	(given) => {
		expect(() => folderOf(given)).toThrow(/BASE_PATH is ".*"; write it like \/esim\//);
	},
);
