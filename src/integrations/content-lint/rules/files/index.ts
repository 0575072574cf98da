import type { Rule } from '../../rule.ts';
import { conflict } from './conflict.ts';
import { encoding } from './encoding.ts';
import { strayPage } from './strayPage.ts';
import { unreadable } from './unreadable.ts';

/** Rules about how files are saved and whether they can be parsed. */
export const files: readonly Rule[] = [conflict, encoding, strayPage, unreadable];
