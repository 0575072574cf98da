import type { Content } from '../../readers/content/content.ts';
import type { Rule } from '../../rule.ts';
import { forbiddenForms } from './forbiddenForms.ts';
import { otherScript } from './otherScript.ts';
import { slips } from './slips.ts';

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
		id: 'language/forbidden-form',
		severity: 'error',
		reads: 'all texts',
		refuses: 'A word for which the glossary has another one.',
		check: forbiddenForms,
	},
];
