import type { Rule } from '../../rule.ts';
import { lostWarning } from './lostWarning.ts';
import { outsideApp } from './outsideApp.ts';
import { payAhead } from './payAhead.ts';
import { promise } from './promise.ts';
import { secret } from './secret.ts';

/** What costs a reader the number or the money. */
export const advice: readonly Rule[] = [secret, outsideApp, payAhead, promise, lostWarning];
