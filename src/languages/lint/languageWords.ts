import type { AdviceWords } from './advice.ts';
import type { Confusion } from './confused.ts';
import type { ContactWords } from './contact.ts';
import type { ContactPersonWords } from './contactPersons.ts';
import type { WritingWords } from './writing.ts';

/** The words of one language for the content lint. */
export interface LanguageWords {
	contact: ContactWords;
	contactPersons: ContactPersonWords;
	advice: AdviceWords;
	/** Words taken for others, common misspellings and wrong forms. */
	confused: readonly Confusion[];
	writing: WritingWords;
}
