import type { AdviceWords } from './advice.ts';
import type { ContactWords } from './contact.ts';
import type { NameWords } from './people.ts';
import type { WritingWords } from './writing.ts';

/** The words of one language for the content lint. */
export interface LanguageWords {
	contact: ContactWords;
	people: NameWords;
	advice: AdviceWords;
	writing: WritingWords;
}
