import fc from 'fast-check';
import { expect, test } from 'vitest';
import { questions } from '../../src/components/checklist/questions/questions.ts';
import { decide, parseAnswers } from '../../src/components/checklist/verdict/decide.ts';
import { readQuery, withoutQuery } from '../../src/components/search/query.ts';
import { whatsappLink } from '../../src/components/share/whatsappLink.ts';
import { locales } from '../../src/config/locales.ts';
import { nodeEngine } from '../../scripts/search/nodeEngine.ts';
import { hostileTexts } from '../support/hostileTexts.ts';
import { slugs } from '../support/site.ts';

/** Any text: letters of every script, lone surrogates, control characters, and typical attacks. */
const text = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 200 }),
	fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map((codes) => String.fromCharCode(...codes)),
	fc.constantFrom(...hostileTexts),
);
const runs = { numRuns: 2_000 };

test('whatever an address holds, the question in it is short, well formed, and can be taken out', () => {
	fc.assert(
		fc.property(text, text, fc.constantFrom('q', 'search', ''), (search, hash, name) => {
			const asked = readQuery({ search: `?${name}=${search}`, hash: `#${name}=${hash}` });
			if (asked === undefined) return;
			expect(asked.length).toBeLessThanOrEqual(80);
			expect(asked.isWellFormed()).toBe(true);
		}),
		runs,
	);
	fc.assert(
		fc.property(text, text, (search, hash) => {
			const { href } = new URL(`https://example.org/en/?q=${search}#search=${hash}`);
			expect(withoutQuery(href)).toMatch(/^\/en\//);
		}),
		runs,
	);
});

test('whatever is kept on a device, the checklist reads answers that it knows, or none', () => {
	const known = new Map<string, readonly string[]>(questions.map(({ id, options }) => [id, options]));
	const value = fc.oneof(fc.anything({ withBigInt: true, withNullPrototype: true }), text);
	const keys = fc.oneof(fc.constantFrom(...known.keys(), '__proto__', 'constructor'), text);
	fc.assert(
		fc.property(fc.oneof(value, fc.dictionary(keys, value)), (kept) => {
			const answers = parseAnswers(kept);
			for (const [id, answer] of Object.entries(answers)) expect(known.get(id)).toContain(answer);
			const { total, left } = decide(answers);
			expect(left).toBeGreaterThanOrEqual(0);
			expect(left).toBeLessThanOrEqual(total);
		}),
		runs,
	);
});

test('whatever a page is called, the link to WhatsApp leads to WhatsApp and takes it along', () => {
	fc.assert(
		// Lone surrogates cannot occur here: titles come from the build, and browsers escape addresses.
		fc.property(
			text.map((any) => any.toWellFormed()),
			(title) => {
				const { origin, searchParams } = new URL(whatsappLink(title));
				expect(origin).toBe('https://wa.me');
				expect(searchParams.get('text')).toBe(title);
			},
		),
		runs,
	);
});

test.each(Object.values(locales).map(({ lang }) => lang))(
	'whatever is asked in %s, the search answers with pages of the site, or none',
	async (lang) => {
		const engine = nodeEngine(lang);
		await fc.assert(
			fc.asyncProperty(text, async (query) => {
				const found = (await engine.ask(query)).slugs;
				// What the search calls the start page.
				const known = slugs.map((slug) => slug || 'index');
				expect(known).toEqual(expect.arrayContaining(found));
			}),
			{ numRuns: 300 },
		);
	},
	// A busy machine needs ten seconds for the longest Chinese questions.
	30_000,
);
