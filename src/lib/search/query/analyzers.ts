import type { Lang } from '../../../config/locales.ts';
import { chinese } from './chinese.ts';
import { english } from './english.ts';
import type { Speak } from './analyzer.ts';
import { urdu } from './urdu.ts';

/** Each language's own part of the search, for tools that ask more than one. The box holds that of its page alone. */
export const tongues: Readonly<Record<Lang, Speak>> = { 'zh-CN': chinese, en: english, ur: urdu };
