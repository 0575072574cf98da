import type { Rule } from '../../rule.ts';
import { alias } from './alias.ts';
import { entry } from './entry.ts';
import { exception } from './exception.ts';
import { frontMatterRule } from './frontMatter.ts';
import { names } from './names.ts';
import { reference } from './reference.ts';
import { twice } from './twice.ts';

/** Rules about the fields of pages, data, search words, names and exceptions. */
export const schema: readonly Rule[] = [frontMatterRule, entry, alias, names, reference, twice, exception];
