import type { Content } from '../../readers/content/content.ts';
import { simplified } from '../../detectors/writing.ts';
import type { Rule } from '../../rule.ts';
import { fromDetector } from '../fromDetector.ts';
import { written } from '../written.ts';
import { forbiddenForms } from './forbiddenForms.ts';
import { otherScript } from './otherScript.ts';
import { slips } from './slips.ts';
import { termWords } from './termWords.ts';

/** Whether each text is written in its language; what is special to one stands in src/languages/<tag>/text.ts. */
export const language: readonly Rule<Content>[] = [
	{
		id: 'language/other-script',
		severity: 'error',
		reads: 'pages',
		refuses: 'A sentence in a language that is not the one of the page.',
		check: otherScript,
	},
	{
		id: 'language/letters',
		severity: 'error',
		reads: 'all texts',
		refuses: 'A letter of another keyboard than the one of the language.',
		check: slips('letters'),
	},
	{
		id: 'language/digits',
		severity: 'error',
		reads: 'all texts',
		refuses: 'Digits other than those of the language.',
		check: slips('digits'),
	},
	{
		id: 'language/marks',
		severity: 'error',
		reads: 'all texts',
		refuses: 'A punctuation mark of another language.',
		check: slips('marks'),
	},
	{
		id: 'language/spaces',
		severity: 'error',
		reads: 'all texts',
		refuses: 'A space where the language writes none.',
		check: slips('spaces'),
	},
	{
		id: 'language/address-form',
		severity: 'error',
		reads: 'all texts',
		refuses: 'Another form of address than the one the guide uses.',
		check: slips('address'),
	},
	{
		id: 'language/term-words',
		severity: 'error',
		reads: 'page text',
		refuses: 'A `<Term>` around the words of another term.',
		check: termWords,
	},
	{
		id: 'language/forbidden-form',
		severity: 'error',
		reads: 'all texts',
		refuses: 'A word for which the glossary has another one.',
		check: forbiddenForms,
	},
	{
		id: 'language/traditional',
		severity: 'error',
		reads: 'all texts',
		refuses: 'Traditional characters in a Chinese text.',
		check: fromDetector(written, 'traditional', (_, excerpt) => ({
			message: 'These are traditional characters; the guide is written in simplified ones.',
			fix: `Write ${simplified(excerpt)}.`,
		})),
	},
	{
		id: 'language/foreign-mark',
		severity: 'error',
		reads: 'all texts',
		refuses: 'A mark that only another language of the site uses.',
		check: fromDetector(written, 'strange-mark', (_, excerpt) => ({
			message: `The mark ${excerpt} belongs to another language.`,
			fix: 'Write the mark of this language in its place.',
		})),
	},
	{
		id: 'language/doubled-word',
		severity: 'error',
		reads: 'all texts',
		refuses: 'A word that stands twice in a row.',
		check: fromDetector(written, 'doubled', () => ({
			message: 'The same word stands here twice.',
			fix: 'Delete one of them.',
		})),
	},
	{
		id: 'language/quotation',
		severity: 'error',
		reads: 'all texts',
		refuses: 'A quotation mark without its partner.',
		check: fromDetector(written, 'unpaired', () => ({
			message: 'This quotation mark has no partner in its paragraph.',
			fix: 'Put the other one where the quotation begins or ends: “ at its start, ” at its end.',
		})),
	},
	{
		id: 'language/wide-space',
		severity: 'error',
		reads: 'all texts',
		refuses: 'The wide space of a Chinese or Japanese keyboard.',
		check: fromDetector(written, 'wide-space', () => ({
			message: 'There is a wide space of a Chinese keyboard (U+3000) here.',
			fix: 'Delete it; between Latin words write an ordinary space.',
		})),
	},
	{
		id: 'language/roman-urdu',
		severity: 'error',
		reads: 'all texts',
		refuses: 'Urdu in Latin letters outside a component.',
		check: fromDetector(written, 'roman-urdu', () => ({
			message: 'This is Urdu in Latin letters, which a screen reader would read as English.',
			fix: 'In the text of a page write <Say id="…" /> for a sentence of src/content/phrases.yaml, or <Phrase lang="ur-Latn">…</Phrase>.',
		})),
	},
];
