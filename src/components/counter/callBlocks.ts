import type { DialCode, OfficialDomain } from '../../schemas/data.ts';
import { siteAddress } from '../facts/siteAddress.ts';
import type { Forms } from '../phrases/phrase.ts';
import type { Block, CardLine } from './blocks.ts';

/** How somebody with a phone of their own reaches one operator. */
export interface Way {
	/** The operator as the checklist's answer names it. */
	id: string;
	name: string;
	/** Its helpline: one for phones of every network if it has one, else that of its own network. */
	dial?: Pick<DialCode, 'code'>;
	/** Where to write without such a number. */
	site?: Pick<OfficialDomain, 'domain' | 'path' | 'mailbox'>;
}

/** A line to complete: for the caller in Urdu, and where the reader's language is another, under it in that one. */
const toComplete = ({ urdu, text }: Forms, end: string): CardLine[] =>
	urdu ? [{ text: `${urdu}:` }, { text: text + end, isMeaning: true }] : [{ text: text + end }];

/**
 * Returns the message for the person who calls the helpline. It names each number once and ends with the blanks, where
 * WhatsApp puts the cursor.
 * @param lines what to do, a note on numbers that work only from their own network, then what to say
 * @param blanks a heading, then what the reader fills in
 */
export function callBlocks(lines: readonly Forms[], ways: readonly Way[], blanks: readonly Forms[]): Block[] {
	const numbers = ways.map(({ id, name, dial, site }) => ({
		operator: id,
		isNumber: true,
		text: [`${name}:`, dial?.code, site && siteAddress(site).href].filter((part) => part !== undefined).join(' '),
	}));
	const remark = ways
		.filter(({ dial, site }) => dial && site)
		.map(({ id }) => id)
		.join(' ');
	const inForm = (form: keyof Forms) =>
		lines.flatMap((line, index) => {
			const text = line[form] ?? (form === 'urdu' ? line.text : undefined);
			return text === undefined ? [] : { text, ...(index === 1 && { operator: remark }) };
		});
	const [first, ...others] = inForm('urdu');
	const [asked, ...empty] = blanks;
	const isForeign = lines.some(({ urdu }) => urdu);
	const blocks: Block[] = [
		{ kind: 'urdu', lines: [...(first ? [first] : []), ...numbers, ...others] },
		{ kind: 'roman', lines: inForm('roman') },
		{ kind: 'meaning', lines: isForeign ? inForm('text') : [] },
		{
			kind: 'blanks',
			lines: [...(asked ? toComplete(asked, ':') : []), ...empty.flatMap((blank) => toComplete(blank, ': …'))],
		},
	];
	return blocks.filter((block) => block.lines.length > 0);
}
