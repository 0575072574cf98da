import type { AdviceWords } from './advice.ts';
import type { ContactWords } from './contact.ts';
import type { ContactPersonWords } from './contactPersons.ts';
import type { WritingWords } from './writing.ts';

/** The words of one language for the content lint. */
export interface LanguageWords {
	contact: ContactWords;
	contactPersons: ContactPersonWords;
	advice: AdviceWords;
	writing: WritingWords;
}
