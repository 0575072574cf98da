import { request } from 'node:http';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { localeList, locales } from '../../src/config/locales.ts';
import { walk } from '../../src/lib/dist.ts';
import { headersFor, readHeaders } from '../../src/lib/responseHeaders.ts';
import { startNginx, type Nginx } from './nginx.ts';
import { atTop, inFolder } from './sites.ts';

/** What a host answers, before any client touches it. */
interface Answer {
	status: number;
	headers: NodeJS.Dict<string | string[]>;
	body: Buffer;
}

describe.each([atTop, inFolder])('nginx with the site at "$folder/"', ({ dist, env, folder }) => {
	let nginx: Nginx;
	beforeAll(async () => {
		nginx = await startNginx(dist, env);
	});
	afterAll(() => nginx.stop());

	const get = (path: string, headers: Record<string, string> = {}): Promise<Answer> =>
		new Promise((done, fail) => {
			const sent = request(nginx.origin + folder + path, { headers }, (response) => {
				const parts: Buffer[] = [];
				response.on('data', (part: Buffer) => parts.push(part));
				response.on('end', () =>
					done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
				);
			});
			sent.on('error', fail);
			sent.end();
		});

	const files = () => walk(dist).filter((path) => !/\.(?:gz|br)$|\/[_.][^/]*$/.test(path));

	test('sends every file with its type, its headers and how long it may be kept', async () => {
		const rules = readHeaders(readFileSync(`${dist}/_headers`, 'utf8'));
		const types: Record<string, RegExp> = {
			html: /^text\/html; charset=utf-8$/,
			css: /^text\/css; charset=utf-8$/,
			js: /^(?:text|application)\/javascript; charset=utf-8$/,
			json: /^application\/json/,
			svg: /^image\/svg\+xml/,
			xml: /^text\/xml/,
			txt: /^text\/plain; charset=utf-8$/,
			md: /^text\/markdown; charset=utf-8$/,
			webmanifest: /^application\/manifest\+json/,
			woff2: /^font\/woff2$/,
			png: /^image\/png$/,
			ico: /^image\/x-icon$/,
		};
		for (const path of files()) {
			const { status, headers } = await get(path);
			expect(status, path).toBe(200);
			const expected = { 'cache-control': 'no-cache', ...lowerCase(headersFor(rules, folder + path)) };
			expect(headers, path).toMatchObject(expected);
			const type = types[/\.(\w+)$/.exec(path)?.[1] ?? ''];
			if (type) expect(headers['content-type'], path).toMatch(type);
		}
	});

	test('sends what was compressed before to whoever takes it', async () => {
		const { headers, body } = await get('/en/steps/', { 'Accept-Encoding': 'gzip' });
		expect(headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
		expect(gunzipSync(body).equals(readFileSync(`${dist}/en/steps/index.html`))).toBe(true);
		expect(body.equals(readFileSync(`${dist}/en/steps/index.html.gz`))).toBe(true);
		expect((await get('/en/steps/')).headers).not.toHaveProperty('content-encoding');
	});

	test('tells a browser that asks again that nothing has changed', async () => {
		const { headers } = await get('/ur/');
		expect((await get('/ur/', { 'If-None-Match': String(headers['etag']) })).status).toBe(304);
	});

	test.each(localeList)('says in the language %s that a page is not there', async (locale) => {
		const { status, headers, body } = await get(`/${locale}/steps/nothing/`);
		expect(status).toBe(404);
		expect(body.toString()).toContain(`<html lang="${locales[locale].lang}"`);
		expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff' });
	});

	test('says in all languages that a page is not there where the address has none, and keeps no such answer', async () => {
		const { status, body } = await get('/nothing');
		expect(status).toBe(404);
		for (const locale of localeList) expect(body.toString()).toContain(`<section lang="${locales[locale].lang}"`);
		const lost = await get('/_astro/lost.0a1b2c3d.js');
		expect(lost.status).toBe(404);
		expect(lost.headers['cache-control']).toBeUndefined();
	});

	test('leads a reader whose address lacks the last slash to the page, with the question it holds', async () => {
		for (const [path, goal] of [
			['/en/steps', '/en/steps/'],
			['/ur?q=sim', '/ur/?q=sim'],
			['/zh-cn/operators/jazz?utm_source=x', '/zh-cn/operators/jazz/?utm_source=x'],
			...(folder ? [['?q=sim', '/?q=sim'] as const] : []),
		] as const) {
			const { status, headers } = await get(path);
			expect(status, path).toBe(301);
			expect(headers['location'], path).toBe(folder + goal);
			expect((await get(goal)).status, goal).toBe(200);
		}
		expect((await get('/en/steps/index.html')).status).toBe(200);
	});
});

const lowerCase = (headers: Record<string, string>): Record<string, string> =>
	Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
