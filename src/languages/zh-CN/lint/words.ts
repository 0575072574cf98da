import type { LanguageWords } from '../../lintWords.ts';
import { advice } from './advice.ts';
import { contact } from './contact.ts';
import { writing } from './writing.ts';

/** What the content lint knows of this language. */
export const words: LanguageWords = { contact, advice, writing };
