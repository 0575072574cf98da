import type { Content } from '../../readers/content/content.ts';
import type { Rule } from '../../rule.ts';
import { conflicts } from './conflicts.ts';
import { encoding } from './encoding.ts';
import { strayPages } from './strayPages.ts';
import { unreadable } from './unreadable.ts';

/** How files are saved and whether they can be read. */
export const files: readonly Rule<Content>[] = [conflicts, encoding, strayPages, unreadable];
