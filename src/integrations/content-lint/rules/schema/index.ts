import type { Content } from '../../readers/content/content.ts';
import type { Rule } from '../../rule.ts';
import { alias } from './alias.ts';
import { entry } from './entry.ts';
import { frontMatter } from './frontMatter.ts';
import { reference } from './reference.ts';

/** Whether pages, data and search words hold what they must. */
export const schema: readonly Rule<Content>[] = [frontMatter, entry, alias, reference];
