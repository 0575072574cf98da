import type { Rule } from '../../rule.ts';
import { alias } from './alias.ts';
import { entry } from './entry.ts';
import { frontMatter } from './frontMatter.ts';
import { reference } from './reference.ts';

/** Whether pages, data and search words hold what they must. */
export const schema: readonly Rule[] = [frontMatter, entry, alias, reference];
