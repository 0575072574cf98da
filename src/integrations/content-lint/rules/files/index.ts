import type { Rule } from '../../rule.ts';
import { conflict } from './conflict.ts';
import { encoding } from './encoding.ts';
import { languageMissing } from './languageMissing.ts';
import { menuRule } from './menu.ts';
import { strayPage } from './strayPage.ts';
import { unreadable } from './unreadable.ts';

/** Rules about which files there are, how they are saved and whether they can be read. */
export const files: readonly Rule[] = [conflict, encoding, strayPage, unreadable, languageMissing, menuRule];
