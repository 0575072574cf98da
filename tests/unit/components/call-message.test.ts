import { describe, expect, test } from 'vitest';
import { messageOf } from '../../../src/components/counter/blocks.ts';
import { callBlocks } from '../../../src/components/counter/callBlocks.ts';
import { operatorsFor } from '../../../src/components/counter/callPhrases.ts';

describe('the message to whoever calls the helpline', () => {
	test('names the reader’s operator as soon as the checklist knows it, and every one until then', () => {
		expect(operatorsFor({ operator: 'zong' }, ['jazz', 'zong'])).toEqual(['zong']);
		for (const operator of ['unknown', 'x', '']) expect(operatorsFor({ operator }, ['jazz', 'zong'])).toHaveLength(2);
		expect(operatorsFor({}, ['jazz', 'zong'])).toHaveLength(2);
	});

	const line = (text: string) => ({ text: `(${text})`, urdu: `U ${text}`, roman: `R ${text}` });
	const ways = [
		{ id: 'a', name: 'A', dial: { code: '042' } },
		{ id: 'b', name: 'B', dial: { code: '310' }, site: { domain: 'b.example', path: '/form' } },
		{ id: 'c', name: 'C', site: { domain: 'c.example' } },
	];

	test('has the Urdu first and whole, then Roman Urdu, then what it means, and ends in the blanks', () => {
		const blocks = callBlocks([line('call'), line('own'), line('say')], ways, [line('asked'), line('number')]);
		expect(messageOf(blocks).split('\n')).toEqual([
			'U call',
			'A: 042',
			'B: 310 https://b.example/form',
			'C: https://c.example/',
			'U own',
			'U say',
			'',
			'R call',
			'R own',
			'R say',
			'',
			'(call)',
			'(own)',
			'(say)',
			'',
			'U asked:',
			'(asked):',
			'U number:',
			'(number): …',
		]);
	});

	test('has each language of a blank on a line of its own, and the place to write in the reader’s', () => {
		const blanks = callBlocks([line('call')], ways, [line('asked'), line('number')]).at(-1)?.lines;
		expect(blanks?.map(({ isMeaning }) => isMeaning ?? false)).toEqual([false, true, false, true]);
		expect(blanks?.filter(({ text }) => text.includes('…'))).toEqual([{ text: '(number): …', isMeaning: true }]);
	});

	test('is in Urdu alone for whoever reads it', () => {
		const plain = (text: string) => ({ text });
		const blocks = callBlocks([plain('call'), plain('own'), plain('say')], ways, [plain('asked'), plain('number')]);
		expect(blocks.map(({ kind }) => kind)).toEqual(['urdu', 'blanks']);
	});
});
