import type { Rule } from '../../rule.ts';
import { writing } from '../../detectors/writing/writing.ts';
import { fromDetector } from '../fromDetector.ts';
import { aside } from './aside.ts';
import { bold } from './bold.ts';
import { code } from './code.ts';
import { codeFence } from './codeFence.ts';
import { componentAttributes } from './componentAttributes.ts';
import { componentEnd } from './componentEnd.ts';
import { componentImport } from './componentImport.ts';
import { componentName } from './componentName.ts';
import { componentPiece } from './componentPiece.ts';
import { componentWords } from './componentWords.ts';
import { headingMarks } from './headingMarks.ts';
import { image } from './image.ts';
import { linkMarks } from './linkMarks.ts';
import { linkWords } from './linkWords.ts';
import { listMarks } from './listMarks.ts';
import { plainText } from './plainText.ts';
import { strayMark } from './strayMark.ts';

/** Rules about Markdown and components on pages. */
export const markdown: readonly Rule[] = [
	code,
	componentImport,
	componentName,
	componentEnd,
	plainText,
	componentPiece,
	componentAttributes,
	componentWords,
	headingMarks,
	listMarks,
	aside,
	image,
	linkMarks,
	linkWords,
	bold,
	strayMark,
	fromDetector(writing, 'remark', {
		id: 'markdown/draft-note',
		mayBeWrong: true,
		refuses: 'A remark of an editor, a translator or a machine, such as TODO or "Here is the translation".',
		message: 'This is a remark about the text, by an editor or by a program that wrote it, and a reader would see it.',
		fix: 'Finish the sentence, or take it out.',
	}),
	codeFence,
];
