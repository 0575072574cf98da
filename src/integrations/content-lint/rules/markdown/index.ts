import type { Content } from '../../readers/content/content.ts';
import type { Rule } from '../../rule.ts';
import { fromDetector } from '../fromDetector.ts';
import { written } from '../written.ts';
import { asides } from './asides.ts';
import { boldFlanking } from './boldFlanking.ts';
import { brokenComponents } from './brokenComponents.ts';
import { componentAttributes } from './componentAttributes.ts';
import { componentWords } from './componentWords.ts';
import { codeFence } from './codeFence.ts';
import { headingMarks } from './headingMarks.ts';
import { images } from './images.ts';
import { linkMarks } from './linkMarks.ts';
import { linkWords } from './linkWords.ts';
import { listMarks } from './listMarks.ts';
import { plainTexts } from './plainTexts.ts';
import { strayMarks } from './strayMarks.ts';
import { tags } from './tags.ts';

/** Whether the marks of a page do what its editor meant. */
export const markdown: readonly Rule<Content>[] = [
	tags,
	plainTexts,
	brokenComponents,
	componentAttributes,
	componentWords,
	headingMarks,
	listMarks,
	asides,
	images,
	linkMarks,
	linkWords,
	boldFlanking,
	strayMarks,
	fromDetector(written, 'remark', {
		id: 'markdown/draft-note',
		refuses: 'A remark of an editor, a translator or a machine, such as TODO or "Here is the translation".',
		message: 'This is a remark for editors, and a reader would see it.',
		fix: 'Finish the sentence, or take it out.',
	}),
	codeFence,
];
