import type { Content } from '../../readers/content/content.ts';
import type { Rule } from '../../rule.ts';
import { aliases } from './aliases.ts';
import { frontMatter } from './frontMatter.ts';
import { references } from './references.ts';
import { entries } from './entries.ts';

/** Whether pages, data and search words hold what they must. */
export const schema: readonly Rule<Content>[] = [frontMatter, entries, aliases, references];
