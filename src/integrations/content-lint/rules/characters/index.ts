import type { Rule } from '../../rule.ts';
import { control } from './control.ts';
import { invisible } from './invisible.ts';
import { lookAlike } from './lookAlike.ts';
import { piledMarks } from './piledMarks.ts';
import { smallCapitals } from './smallCapitals.ts';

/** Signs that are not what they look like. */
export const characters: readonly Rule[] = [invisible, control, lookAlike, smallCapitals, piledMarks];
