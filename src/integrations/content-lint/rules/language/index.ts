import type { Rule } from '../../rule.ts';
import { addressForm } from './addressForm.ts';
import { digits } from './digits.ts';
import { doubledWord } from './doubledWord.ts';
import { forbiddenForm } from './forbiddenForm.ts';
import { foreignMark } from './foreignMark.ts';
import { letters } from './letters.ts';
import { marks } from './marks.ts';
import { otherScript } from './otherScript.ts';
import { quotation } from './quotation.ts';
import { romanUrdu } from './romanUrdu.ts';
import { spaces } from './spaces.ts';
import { termWords } from './termWords.ts';
import { traditional } from './traditional.ts';
import { wideSpace } from './wideSpace.ts';

/** Whether each text is written in its language; what is special to one stands in src/languages/<tag>/text.ts. */
export const language: readonly Rule[] = [
	otherScript,
	romanUrdu,
	letters,
	digits,
	marks,
	spaces,
	addressForm,
	termWords,
	forbiddenForm,
	traditional,
	foreignMark,
	doubledWord,
	quotation,
	wideSpace,
];
