import type { Lang } from '../../../config/locales.ts';
import { words as en } from '../../../languages/en/lint/words.ts';
import { words as ur } from '../../../languages/ur/lint/words.ts';
import { words as zh } from '../../../languages/zh-CN/lint/words.ts';
import type { LanguageWords } from './languageWords.ts';

/** What the checks of texts know of each language. */
export const wordsOf: Record<Lang, LanguageWords> = { 'zh-CN': zh, en, ur };
