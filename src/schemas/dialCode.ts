import { z } from 'astro/zod';
import { dialPrefixes } from '../config/country.ts';
import { localized, hasSourceIfShown, provenance, sourceRule } from './provenance.ts';

const reach = z.enum(['own-network', 'any-network', 'abroad']);
export type Reach = z.infer<typeof reach>;

/** The kinds that use the telephone network. The others work with any SIM in the phone. */
const networkKinds = new Set(['call', 'sms', 'ussd']);

/**
 * The number of digits after the prefix of a number in Pakistan. A mobile number has 11 digits with its 0 (PTA's change
 * of 1 April 2008, as APP reported it). A 111 number (UAN) has six digits after 111, and 0800 has five, as every source
 * in sources.yaml that has one writes it. The length of landline numbers differs by city.
 */
const lengths: readonly { prefix: RegExp; digitsAfter: number }[] = [
	{ prefix: new RegExp(`^(?:${dialPrefixes})3`), digitsAfter: 9 },
	{ prefix: new RegExp(`^(?:${dialPrefixes})[24-9]\\d111`), digitsAfter: 6 },
	{ prefix: /^0800/, digitsAfter: 5 },
];

function hasValidLength(code: string): boolean {
	const plain = code.replaceAll('-', '');
	const kind = lengths.find(({ prefix }) => prefix.test(plain));
	return kind === undefined || plain.replace(kind.prefix, '').length === kind.digitsAfter;
}

/** A number or code to dial or text. */
export const dialCode = z
	.strictObject({
		code: z
			.string()
			.regex(/^[+*#\d-]+$/)
			.describe('exactly as it is dialled, ASCII only'),
		kind: z
			.enum(['call', 'ussd', 'sms', 'whatsapp', 'device'])
			.describe('how it is used; device = typed into the phone itself'),
		from: z
			.array(reach)
			.min(1)
			.optional()
			.describe(
				'from which phones it can be reached: own-network, any-network (in Pakistan), abroad; for call, sms and ussd',
			),
		network: z
			.string()
			.min(1)
			.optional()
			.describe('with own-network: the brand whose SIM the phone needs, in Latin letters'),
		emergency: z
			.literal(true)
			.optional()
			.describe(
				'only at B-: an operator’s own short code that helps in an emergency and harms nobody if it is wrong; shown with its doubt',
			),
		otherCityCodes: z
			.array(z.string().regex(/^0\d{2}$/))
			.min(1)
			.optional()
			.describe(
				'for a 111 number that its source gives without a city’s code: codes that may stand in place of the one before it; shown with the number',
			),
		wrong: z
			.array(
				z.strictObject({
					code: z
						.string()
						.regex(/^[+*#\d-]+$/)
						.describe('as it circulates'),
					why: z.string().min(10).describe('who gives it, or what shows that it is false'),
				}),
			)
			.min(1)
			.optional()
			.describe('false numbers that lists and articles give in its place: no text may show them'),
		hours: z.string().optional().describe('id of the entry of facts.yaml that says when it answers'),
		owner: z.string().min(1).describe('the company or authority that answers'),
		purpose: localized.describe('what it is for, in a few words, without saying from where'),
		...provenance,
	})
	.refine(hasSourceIfShown, sourceRule)
	.refine(({ kind, from }) => networkKinds.has(kind) === (from !== undefined), {
		error: 'a number to call, text or dial says from which phones it can be reached, and no other does',
		path: ['from'],
		params: {
			fix: 'Write from: [own-network], [any-network], [abroad] or several of them for call, sms and ussd; delete it for the rest.',
		},
	})
	.refine(({ from, network }) => (from?.includes('own-network') ?? false) === (network !== undefined), {
		error: 'a number for phones of one network names that network, and no other does',
		path: ['network'],
		params: {
			fix: 'Write the brand whose SIM the phone needs, such as network: Jazz, or delete it where own-network is not in "from".',
		},
	})
	.refine(({ kind, code }) => kind !== 'call' || !/^111-?\d{3}-?\d{3}$/.test(code), {
		error: 'a mobile phone cannot dial a 111 number (UAN) without a city’s code before it',
		path: ['code'],
		params: { fix: 'Write a code before it, such as 021-111-…, and the others under otherCityCodes.' },
	})
	.refine(({ code }) => hasValidLength(code), {
		error: 'this number has a digit too few or too many',
		path: ['code'],
		params: {
			fix: 'Compare it with its source: 0800 has five digits behind it, 111 (UAN) six, a mobile number 11 in all with its 0, or 10 behind +92.',
		},
	})
	.refine(({ otherCityCodes, code }) => otherCityCodes === undefined || /^0\d{2}-111-\d{3}-\d{3}$/.test(code), {
		error: 'only a 111 number (UAN) behind a city’s code answers behind those of other cities',
		path: ['otherCityCodes'],
		params: { fix: 'Delete it, or write the number as 021-111-….' },
	})
	.refine(
		({ emergency, kind, code, network }) =>
			!emergency || (kind === 'call' && network !== undefined && /^\d{2,4}$/.test(code)),
		{
			error: 'only a short code of an operator, called from its own network, can be an emergency code',
			path: ['emergency'],
			params: { fix: 'Delete it: long numbers below B are not shown.' },
		},
	);
export type DialCode = z.infer<typeof dialCode>;
