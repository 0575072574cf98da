import { expect, test } from 'vitest';
import { callGroups, type CallNumber } from '../../../src/components/facts/callGroups.ts';
import { isFromAbroad, otherWayOf } from '../../../src/components/facts/callNotes.ts';
import type { Lang } from '../../../src/config/locales.ts';
import type { DialCode, Reach } from '../../../src/schemas/data.ts';

/** A number that works from these phones; everything else about it is in order. */
function number(id: string, from: Reach[], change: Partial<DialCode> = {}): CallNumber {
	const text = { 'zh-CN': '热线', en: 'helpline', ur: 'ہیلپ لائن' } as Record<Lang, string>;
	return {
		id,
		dial: {
			code: '111',
			kind: 'call',
			from,
			owner: 'Jazz',
			purpose: text,
			confidence: 'B',
			sources: ['pta-faq'],
			compared: new Date('2026-11-01'),
			...change,
		},
	};
}
const idsOf = (groups: ReturnType<typeof callGroups>): string[][] =>
	groups.map(({ numbers }) => numbers.map(({ id }) => id));

test('the numbers of one owner that stand beside each other share its name', () => {
	const groups = callGroups([
		{ name: 'Easypaisa', numbers: [number('far', ['any-network'])] },
		{ name: 'Easypaisa', numbers: [number('near', ['own-network'])] },
		{ name: 'PTA', numbers: [number('pta', ['any-network'])] },
	]);
	expect(groups.map(({ name }) => name)).toEqual(['Easypaisa', 'PTA']);
	expect(idsOf(groups)).toEqual([['far', 'near'], ['pta']]);
});

test('a number that is not confirmed is never offered, and its owner only with another number', () => {
	const groups = callGroups([
		{
			name: 'Jazz',
			numbers: [number('known', ['own-network']), number('doubtful', ['any-network'], { confidence: 'B-' })],
		},
		{ name: 'Onic', numbers: [number('unknown', ['any-network'], { confidence: 'X' })] },
	]);
	expect(idsOf(groups)).toEqual([['known']]);
});

test('WhatsApp is no call: whole lists of operators leave it out, a page that names it gets it', () => {
	const owner = { name: 'Ufone', numbers: [number('chat', [], { kind: 'whatsapp' })] };
	expect(callGroups([{ ...owner, operator: { id: 'ufone' } }])).toEqual([]);
	expect(idsOf(callGroups([owner]))).toEqual([['chat']]);
});

test('an operator is out of reach from other networks when none of its numbers answers from them', () => {
	const groups = callGroups([
		{ name: 'Zong', numbers: [number('own', ['own-network']), number('abroad', ['abroad'])] },
		{ name: 'Jazz', numbers: [number('own', ['own-network']), number('any', ['any-network'])] },
	]);
	expect(groups.map(({ reachesAll }) => reachesAll)).toEqual([false, true]);
});

test('an operator out of reach says where to write, with the address at its place', () => {
	const t = (_key: string, { network, site }: { network: string; site: string }): string =>
		`No ${network} at hand? Write at ${site}.`;
	const owner = { name: 'Zong', numbers: [number('own', ['own-network'])], reachesAll: false };
	const write = { id: 'zong', writeTo: 'zong-site' };
	expect(otherWayOf({ ...owner, operator: write }, t)).toEqual({
		before: 'No Zong at hand? Write at ',
		site: 'zong-site',
		after: '.',
	});
	expect(otherWayOf({ ...owner, operator: write, reachesAll: true }, t)).toBeUndefined();
	expect(otherWayOf(owner, t)).toBeUndefined();
	expect(() => otherWayOf({ ...owner, operator: { id: 'zong' } }, t)).toThrow('writeTo');
});

test('the checklist tells a number for calls from abroad from the others of its operator', () => {
	expect(isFromAbroad(number('away', ['abroad']).dial)).toBe(true);
	expect(isFromAbroad(number('own', ['own-network', 'abroad']).dial)).toBe(false);
});
