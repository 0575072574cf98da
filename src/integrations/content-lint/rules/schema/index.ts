import type { Rule } from '../../rule.ts';
import { alias } from './alias.ts';
import { entry } from './entry.ts';
import { exception } from './exception.ts';
import { frontMatter } from './frontMatter.ts';
import { reference } from './reference.ts';
import { twice } from './twice.ts';

/** Rules about the fields of pages, data, search words and exceptions. */
export const schema: readonly Rule[] = [frontMatter, entry, alias, reference, twice, exception];
