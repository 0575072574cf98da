import type { Rule } from '../../rule.ts';
import { contacts } from '../../detectors/contacts/contacts.ts';
import { pairs } from '../../detectors/writing/quotation.ts';
import { simplified } from '../../detectors/writing/traditional.ts';
import { writing } from '../../detectors/writing/writing.ts';
import { fromForbidden } from '../fromForbidden.ts';
import { fromDetector } from '../fromDetector.ts';
import { brokenOff } from './brokenOff.ts';
import { confusedWord } from './confusedWord.ts';
import { fullStop } from './fullStop.ts';
import { forbiddenForm } from './forbiddenForm.ts';
import { otherScript } from './otherScript.ts';
import { saidTwice } from './saidTwice.ts';
import { searchScript } from './searchScript.ts';
import { spelling } from './spelling.ts';
import { termWords } from './termWords.ts';

/** Rules about how each language is written. Their patterns for one language are in src/languages/<tag>/lint/patterns.ts. */
export const language: readonly Rule[] = [
	otherScript,
	searchScript,
	fromDetector(writing, 'romanUrdu', {
		id: 'language/roman-urdu',
		mayBeWrong: true,
		refuses: 'Urdu in Latin letters outside a component.',
		message: 'This is Urdu in Latin letters, which a screen reader would read as English.',
		fix: (_, { plain }) =>
			plain === undefined
				? 'Write <Say id="…" /> for a sentence of src/content/phrases.yaml, or <Phrase lang="ur-Latn">…</Phrase>.'
				: 'Say it in the language of this text. Readers find Roman Urdu in the search by src/content/aliases/.',
	}),
	fromForbidden('letters', {
		id: 'language/letters',
		refuses: 'A letter that is not on the keyboard of the language.',
	}),
	fromForbidden('digits', { id: 'language/digits', refuses: 'Digits other than those of the language.' }),
	fromForbidden('punctuation', { id: 'language/punctuation', refuses: 'A punctuation mark of another language.' }),
	fromForbidden('spaces', { id: 'language/spaces', refuses: 'A space where the language writes none.' }),
	fromForbidden('formOfAddress', {
		id: 'language/form-of-address',
		refuses: 'Another form of address than the one the guide uses.',
	}),
	termWords,
	forbiddenForm,
	confusedWord,
	spelling,
	fromDetector(contacts, 'name', {
		id: 'language/unknown-name',
		mayBeWrong: true,
		refuses: 'A name in Latin letters that neither the dictionary nor the data know.',
		message: (excerpt) => `The name ${excerpt} is in no dictionary and not in the data.`,
		fix: 'Is it a person or a shop? Take it out. Is it misspelt? Correct it. Is it right, and do readers need it? Add it to src/content/names.yaml, under places, companies, products or words.',
	}),
	fromDetector(writing, 'traditional', {
		id: 'language/traditional',
		mayBeWrong: true,
		refuses: 'Traditional characters in a Chinese text.',
		message: 'These are traditional characters; the guide is written in simplified ones.',
		fix: (excerpt) => `Write ${simplified(excerpt)}.`,
	}),
	fromDetector(writing, 'doubled', {
		id: 'language/doubled-word',
		mayBeWrong: true,
		refuses: 'The same word, comma or full stop twice in a row.',
		message: 'The same word or mark stands here twice.',
		fix: 'Delete one of them.',
	}),
	saidTwice,
	fromDetector(writing, 'unpaired', {
		id: 'language/quotation',
		mayBeWrong: true,
		refuses: 'A quotation mark without its partner.',
		message: 'This quotation mark has no partner in its paragraph.',
		fix(mark) {
			const opening = Object.keys(pairs).find((candidate) => pairs[candidate] === mark);
			if (opening !== undefined) return `Write ${opening} where the quotation begins, or delete this mark.`;
			const closing = pairs[mark];
			return closing === undefined
				? 'Write “ where the quotation begins and ” where it ends, or delete this mark.'
				: `Write ${closing} where the quotation ends, or delete this mark.`;
		},
	}),
	brokenOff,
	fullStop,
	fromDetector(writing, 'wideSpace', {
		id: 'language/wide-space',
		mayBeWrong: true,
		refuses: 'The wide space of a Chinese or Japanese keyboard.',
		message: 'There is a wide space of a Chinese keyboard (U+3000) here.',
		fix: 'Delete it; between Latin words write an ordinary space.',
	}),
];
