import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { questions } from '../../src/components/checklist/questions.ts';
import { cardFor, cardLines } from '../../src/components/counter/cardLines.ts';

const phrases = parse(readFileSync(new URL('../../src/content/phrases.yaml', import.meta.url), 'utf8')) as Record<
	string,
	unknown
>;

describe('the counter card says', () => {
	test('without answers what everybody needs: the same number, the fee, a receipt', () => {
		expect(cardFor({})).toEqual(['same-number', 'fee-limit', 'receipt']);
	});

	test('first of all that the number is on a passport, in a language whose readers have one', () => {
		expect(cardFor({}, 'foreigner')).toEqual(['passport-papers', 'same-number', 'fee-limit', 'receipt']);
		expect(cardFor({ who: 'citizen' }, 'foreigner')).not.toContain('passport-papers');
		expect(cardFor({}, 'citizen')).toEqual(cardFor({}));
	});

	test('that the phone is lost, to whoever answered so', () => {
		expect(cardFor({ case: 'lost', eid: 'yes' })).toEqual(['lost-phone', 'same-number', 'fee-limit', 'receipt']);
	});

	test('a plastic SIM on the same number instead of an eSIM, when the phone has no EID', () => {
		expect(cardFor({ eid: 'no' })).toContain('plastic-sim');
		expect(cardFor({ eid: 'no' })).not.toContain('same-number');
	});

	test('nothing of PTA’s limit for an eSIM to a clerk who makes a plastic SIM, only the question what it costs', () => {
		expect(cardFor({ eid: 'none' })).toContain('fee');
		expect(cardFor({ eid: 'none' })).not.toContain('fee-limit');
	});

	test('nothing of a duplicate or a fee to a clerk who only has to check why an eSIM has no signal', () => {
		expect(cardFor({ case: 'noSignal', eid: 'yes' })).toEqual(['no-signal-check', 'receipt']);
	});

	test('that the owner has died, before anybody asks for a duplicate', () => {
		expect(cardFor({ case: 'lost', name: 'died' })).toEqual(['lost-phone', 'owner-died', 'receipt']);
	});

	test('that passport and visa are here, for a foreigner, and nothing of letters from NADRA', () => {
		const card = cardFor({ who: 'foreigner', fingers: 'no' });
		expect(card).toContain('passport-papers');
		expect(card).not.toContain('finger-not-read');
	});

	test('that the owner has come along, when the number is in a relative’s name', () => {
		expect(cardFor({ name: 'relative' })).toContain('owner-comes');
		expect(cardFor({ name: 'mine' })).not.toContain('owner-comes');
	});

	test('the card for everybody, when what is kept on the device is no answer at all', () => {
		expect(cardFor({ case: 'x', who: '', 42: 'lost' })).toEqual(cardFor({}));
	});
});

test('every sentence of the card is a phrase that exists', () => {
	for (const { phrase } of cardLines) expect(phrases).toHaveProperty(phrase);
});

test('every condition of the card is a question of the checklist and one of its answers', () => {
	const options = new Map<string, readonly string[]>(questions.map(({ id, options: all }) => [id, all]));
	for (const { when = {}, unless = [] } of cardLines) {
		for (const [question, answers] of [when, ...unless].flatMap((one) => Object.entries(one))) {
			for (const answer of answers) expect(options.get(question), `question ${question}`).toContain(answer);
		}
	}
});
