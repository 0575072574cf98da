import { expect, test } from 'vitest';
import { parseFolder, findAddress, requireAddress, parseAddress } from '../../../src/config/site.ts';

test('whoever deploys the site may write its address with or without the last slash', () => {
	expect(parseAddress('https://help.example.pk/')).toBe('https://help.example.pk');
	expect(parseAddress('https://help.example.pk')).toBe('https://help.example.pk');
	expect(parseAddress('')).toBe('http://localhost:4321');
});

test.each([
	'help.example.pk',
	'https://example.org/guide/',
	'ftp://example.org',
	'https://example.org?x',
	'https://a b',
])('an address that would break every link is refused with an example: %s', (address) => {
	expect(() => parseAddress(address)).toThrow(/SITE_URL is ".*"; write it like https:\/\/help\.example\.pk/);
});

test('the folder of the site is written with or without slashes; an empty one is the top of the host', () => {
	for (const given of ['/esim/', 'esim', '/esim', 'esim/']) expect(parseFolder(given)).toBe('/esim');
	expect(parseFolder('/help/esim/')).toBe('/help/esim');
	for (const given of [undefined, '', '/']) expect(parseFolder(given)).toBe('');
});

test.each(['https://example.org/esim', '/a b/', '/a//b/', '/en/', '/ur/esim/'])(
	'a folder that would break links is refused with an example: %s',
	(given) => {
		expect(() => parseFolder(given)).toThrow(/BASE_PATH is ".*"; write it like \/esim\//);
	},
);

const web = { CI: 'true' };

test.each([
	[
		'what somebody set',
		{ SITE_URL: 'https://own.pk', NETLIFY: 'true', CONTEXT: 'production', URL: 'https://n.app' },
		'https://own.pk',
	],
	[
		'Netlify',
		{ NETLIFY: 'true', CONTEXT: 'production', URL: 'https://n.app', DEPLOY_PRIME_URL: 'https://p--n.app' },
		'https://n.app',
	],
	[
		'a preview on Netlify',
		{ NETLIFY: 'true', CONTEXT: 'deploy-preview', URL: 'https://n.app', DEPLOY_PRIME_URL: 'https://p--n.app' },
		'https://p--n.app',
	],
	['Cloudflare Pages', { CF_PAGES: '1', CF_PAGES_URL: 'https://c.pages.dev' }, 'https://c.pages.dev'],
	['Vercel', { VERCEL: '1', VERCEL_PROJECT_PRODUCTION_URL: 'v.vercel.app' }, 'https://v.vercel.app'],
])('a build for the web takes its address from %s', (_, variables, address) => {
	expect(findAddress(variables)).toBe(address);
	expect(() => requireAddress({ ...web, ...variables })).not.toThrow();
});

test('a build for the web without an address stops and says what to set', () => {
	for (const variables of [web, { DEPLOY: '1' }, { ...web, URL: 'https://of-another-program.example' }])
		expect(() => requireAddress(variables)).toThrow(/^SITE_URL is not set\. Set it to the public address/);
});

test('whoever builds on their own machine needs no address', () => {
	for (const variables of [{}, { CI: '' }, { CI: 'false' }, { DEPLOY: '0' }, { NODE_ENV: 'production' }])
		expect(() => requireAddress(variables)).not.toThrow();
});
