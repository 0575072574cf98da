import type { Rule } from '../../rule.ts';
import { account } from './account.ts';
import { address } from './address.ts';
import { handle } from './handle.ts';
import { number } from './number.ts';
import { person } from './person.ts';
import { shortLink } from './shortLink.ts';

/** Contact details of anybody the data does not name, in any shape. */
export const strangers: readonly Rule[] = [account, address, handle, person, number, shortLink];
