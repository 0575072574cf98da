import type { Rule } from '../../rule.ts';
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
import { draftNote } from './draftNote.ts';
import { headingMarks } from './headingMarks.ts';
import { image } from './image.ts';
import { linkMarks } from './linkMarks.ts';
import { linkWords } from './linkWords.ts';
import { listMarks } from './listMarks.ts';
import { plainText } from './plainText.ts';
import { strayMark } from './strayMark.ts';

/** Whether the marks of a page do what its editor meant. */
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
	draftNote,
	codeFence,
];
