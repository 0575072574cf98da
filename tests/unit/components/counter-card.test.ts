import { describe, expect, test } from 'vitest';
import { callBlanks, callPhrases } from '../../../src/components/counter/callPhrases.ts';
import type { KeptAnswers } from '../../../src/components/checklist/answers/answers.ts';
import { afterTap, cardFor, cardPhrases, variants } from '../../../src/components/counter/cardPhrases.ts';
import { phraseOf } from '../../support/contentData.ts';

describe('the counter card says', () => {
	test('what everybody needs, to a reader without answers: the same number, the fee, a receipt', () => {
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

	test('nothing of PTA’s limit for an eSIM to a clerk who makes a plastic SIM, only the question of cost', () => {
		expect(cardFor({ eid: 'none' })).toContain('fee');
		expect(cardFor({ eid: 'none' })).not.toContain('fee-limit');
	});

	test('nothing of a duplicate or a fee to a clerk who only has to check why an eSIM has no signal', () => {
		expect(cardFor({ case: 'noSignal', eid: 'yes' })).toEqual(['no-signal-check', 'receipt']);
	});

	test('that the papers are renewed and the number may be unblocked, when PTA has had the SIM blocked', () => {
		expect(cardFor({ case: 'barred', eid: 'yes' })).toEqual(['unblock-number', 'receipt']);
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

	test('nothing untrue of who stands there: no passport of somebody else, no owner who cannot come', () => {
		for (const name of ['died', 'relative', 'company'])
			expect(cardFor({ name }, 'foreigner'), name).not.toContain('passport-papers');
		for (const inPerson of ['abroad', 'unable'])
			expect(cardFor({ name: 'relative', inPerson }), inPerson).not.toContain('owner-comes');
	});

	test('whose number it is, before what is to be done with it', () => {
		expect(cardFor({ name: 'relative', eid: 'no' })).toEqual(['owner-comes', 'plastic-sim', 'fee', 'receipt']);
		expect(cardFor({ name: 'relative' }).indexOf('owner-comes')).toBeLessThan(
			cardFor({ name: 'relative' }).indexOf('same-number'),
		);
	});

	test('that the move of a broken phone is free, as a question, and only then the limit', () => {
		expect(cardFor({ case: 'broken', eid: 'yes' })).toEqual([
			'broken-phone',
			'same-number',
			'move-free',
			'fee-limit',
			'receipt',
		]);
		expect(cardFor({ case: 'broken', eid: 'none' })).not.toContain('move-free');
	});

	test('what everybody needs, when what is kept on the device is no answer at all', () => {
		expect(cardFor({ case: 'x', who: '', ...{ 42: 'lost' } })).toEqual(cardFor({}));
	});
});

describe('one tap above the card', () => {
	const tap = (id: string, answers: KeptAnswers, papers?: string): KeptAnswers => {
		const variant = variants.find((candidate) => candidate.id === id);
		if (!variant) throw new Error(`There is no button ${id}.`);
		return afterTap(variant, answers, papers);
	};

	test('brings the plastic SIM, another name or the passport to a reader who has answered nothing', () => {
		expect(cardFor(tap('plastic', {}))).toContain('plastic-sim');
		expect(cardFor(tap('name', {}))).toContain('owner-comes');
		expect(cardFor(tap('passport', {}))).toContain('passport-papers');
	});

	test('takes a name or a passport away again the second time, also the one that most readers have', () => {
		expect(cardFor(tap('name', tap('name', {})))).not.toContain('owner-comes');
		expect(cardFor(tap('passport', {}, 'foreigner'), 'foreigner')).not.toContain('passport-papers');
	});

	test('makes the card ask for a SIM, also after answers about an eSIM without signal or a dead owner', () => {
		for (const answers of [{ case: 'noSignal' }, { name: 'died' }]) {
			expect(cardFor(tap('plastic', answers))).toContain('plastic-sim');
			expect(cardFor(tap('esim', answers))).toContain('same-number');
		}
	});

	test('leaves the other answers of the reader as they are', () => {
		expect(tap('plastic', { case: 'lost', who: 'foreigner' })).toEqual({ case: 'lost', who: 'foreigner', eid: 'none' });
	});
});

test('every sentence of the card and of the message is a phrase that exists', () => {
	for (const id of [...cardPhrases.map(({ phrase }) => phrase), ...callPhrases, ...callBlanks])
		expect(phraseOf(id).roman, id).toBeTruthy();
});
