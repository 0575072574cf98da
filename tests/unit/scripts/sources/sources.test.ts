import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkSources, type Results } from '../../../../scripts/sources/checkSources.ts';
import { collectTargets, figuresOf, type Target } from '../../../../scripts/sources/collect.ts';
import { table } from '../../../../scripts/sources/table.ts';
import { politeness } from '../../../../scripts/sources/visitor.ts';
import { startSourceSites, type SourceSites } from './sourceSites.ts';

const quick = { ...politeness, pause: 20, timeLimit: 500 };
let sites: SourceSites;
beforeAll(async () => {
	sites = await startSourceSites();
});
afterAll(() => sites.close());

const target = (id: string, url: string, figures: string[] = []): Target => ({
	id,
	file: 'src/content/sources.yaml',
	url,
	uses: figures.length > 0 ? [{ id: `${id}-fact`, figures }] : [],
});

/** Opens one page and returns its judgement. */
async function find(url: string, figures?: string[], before: Results = {}) {
	const { judgements, results } = await checkSources([target('page', url, figures)], before, quick);
	return { ...judgements[0], results };
}

describe('an editor learns each week what has become of the pages that the guide rests on', () => {
	test.each([
		['/gone', 'gone', '404'],
		['/refused', 'refused', '403'],
		['/private', 'robots', ''],
		['/loop', 'unreachable', 'more than 5 redirects'],
		['/stalls', 'unreachable', 'TimeoutError'],
		['/slash', 'same', ''],
	])('%s is reported as "%s"', async (path, verdict, detail) => {
		expect(await find(sites.site + path)).toMatchObject({ verdict, detail });
	});

	test('a page that has moved on its own site is reported with its new address', async () => {
		expect(await find(`${sites.site}/old`)).toMatchObject({ verdict: 'moved', detail: `${sites.site}/changing` });
	});

	test('an address that leads to somebody else’s site comes first', async () => {
		const { verdict, detail } = await find(`${sites.site}/away`);
		expect([verdict, detail]).toEqual(['other-host', `${sites.elsewhere}/landing`]);
	});

	test('a wrong certificate is reported as such, not as a broken connection', async () => {
		expect(await find(`${sites.wrongCertificate}/`)).toMatchObject({ verdict: 'certificate' });
	});

	test('a host that does not answer is reported with the reason', async () => {
		const closed = await startSourceSites();
		await closed.close();
		expect(await find(`${closed.site}/`)).toMatchObject({ verdict: 'unreachable', detail: 'ECONNREFUSED' });
	});

	test('a changed text is reported, and a figure of ours that has gone from it before that', async () => {
		const url = `${sites.site}/changing`;
		const first = await find(url, ['042-111-300-300']);
		expect(first.verdict).toBe('same');
		sites.setText('<p>New look. Helpline: 042 111 300 300</p>');
		const second = await find(url, ['042-111-300-300'], first.results);
		expect(second.verdict).toBe('changed');
		sites.setText('<p>New look. Helpline: 042 111 300 301</p>');
		const third = await find(url, ['042-111-300-300'], second.results);
		expect(third).toMatchObject({ verdict: 'figure-gone', detail: '042-111-300-300' });
	});

	test('a figure that never stood on the page in digits is reported the first time only', async () => {
		const url = `${sites.site}/any`;
		const first = await find(url, ['1,500']);
		expect(first).toMatchObject({ verdict: 'figure-not-found', detail: '1,500' });
		expect(await find(url, ['1,500'], first.results)).toMatchObject({ verdict: 'same' });
	});

	test('what was seen is kept while a page cannot be read', async () => {
		const before = { page: { hash: 'abc', figures: ['111'] } };
		expect((await find(`${sites.site}/refused`, ['111'], before)).results).toEqual(before);
	});

	test('pages of one host are asked one after another, with a pause before each but the first', async () => {
		const pauses: number[] = [];
		const remember = (milliseconds: number) => Promise.resolve(pauses.push(milliseconds));
		const targets = ['/a', '/b', '/c'].map((path) => target(path, sites.site + path));
		await checkSources(targets, {}, { ...quick, pause: 60_000, wait: remember });
		// robots.txt, then the three pages; each waits a minute longer than the one before.
		expect(pauses.map((pause) => Math.round(pause / 60_000))).toEqual([0, 1, 2, 3]);
	});
});

describe('the table that an editor works through', () => {
	test('names the page, what is wrong and which facts rest on it, the pressing first', async () => {
		const targets = [
			target('plain', `${sites.site}/any`),
			target('lost', `${sites.site}/gone`, ['180']),
			target('stolen', `${sites.site}/away`),
		];
		const { judgements } = await checkSources(targets, {}, quick);
		const text = table(judgements, '2026-11-28');
		expect(text).toContain('3 pages, 1 unchanged');
		expect(text).toContain('`lost-fact`');
		expect(text.indexOf('other-host')).toBeLessThan(text.indexOf('### gone'));
	});
});

describe('what is looked for', () => {
	test('every source with a full address and every official address is opened once', () => {
		const targets = collectTargets(process.cwd());
		expect(targets.length).toBeGreaterThan(100);
		expect(targets.every(({ url }) => URL.canParse(url))).toBe(true);
	});
	test('a number to dial is looked for whole, a statement by its figures', () => {
		expect(figuresOf({ code: '0800-55055' })).toEqual(['0800-55055']);
		// Its source writes it without the city's code.
		expect(figuresOf({ code: '021-111-124-444', otherCityCodes: ['042'] })).toEqual(['111-124-444']);
		expect(figuresOf({ text: { en: 'at most Rs 1,500 since 17 August 2026, 5 times' } })).toEqual([
			'1,500',
			'17',
			'2026',
		]);
	});
});
