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
import { tags } from './tags.ts';

/** Whether the marks of a page do what its editor meant. */
export const markdown: readonly Rule<Content>[] = [
	{
		id: 'markdown/code',
		severity: 'error',
		reads: 'page text',
		refuses: 'Web code, a program, a component that is unknown, not imported or not closed.',
		silences: 'line',
		check: tags,
	},
	{
		id: 'markdown/plain-text',
		severity: 'error',
		reads: 'titles, labels, strings, data',
		refuses: 'A component or [[id]] where nothing prints it.',
		check: plainTexts,
	},
	{
		id: 'markdown/component-piece',
		severity: 'error',
		reads: 'page text',
		refuses: 'What is left of a component that lost a sign.',
		silences: 'line',
		check: brokenComponents,
	},
	{
		id: 'markdown/component-attributes',
		severity: 'error',
		reads: 'page text',
		refuses: 'A handler, a directive or an unknown word on a component, or one without its language or title.',
		silences: 'line',
		check: componentAttributes,
	},
	{
		id: 'markdown/component-words',
		severity: 'error',
		reads: 'page text',
		refuses: 'Words inside a component that does not print them, and a link inside a link.',
		check: componentWords,
	},
	{
		id: 'markdown/heading-marks',
		severity: 'error',
		reads: 'page text',
		refuses: 'A heading that is none because of one sign, is empty or is too deep.',
		check: headingMarks,
	},
	{
		id: 'markdown/list-marks',
		severity: 'error',
		reads: 'page text',
		refuses: 'A list or a table that is none because of one sign.',
		check: listMarks,
	},
	{
		id: 'markdown/aside',
		severity: 'error',
		reads: 'page text',
		refuses: 'A box without a known name or an end.',
		check: asides,
	},
	{
		id: 'markdown/image',
		severity: 'error',
		reads: 'page text',
		refuses: 'A picture.',
		check: images,
	},
	{
		id: 'markdown/link-marks',
		severity: 'error',
		reads: 'page text',
		refuses: 'A link that is none because of one sign.',
		check: linkMarks,
	},
	{
		id: 'markdown/link-words',
		severity: 'error',
		reads: 'page text',
		refuses: 'A link whose words do not say where it leads.',
		check: linkWords,
	},
	{
		id: 'markdown/bold',
		severity: 'error',
		reads: 'page text',
		refuses: 'Bold whose stars the reader would see.',
		check: boldFlanking,
	},
	{
		id: 'markdown/draft-note',
		severity: 'error',
		reads: 'all texts',
		refuses: 'A remark of an editor, a translator or a machine, such as TODO or "Here is the translation".',
		check: fromDetector(written, 'remark', () => ({
			message: 'This is a remark for editors, and a reader would see it.',
			fix: 'Finish the sentence, or take it out.',
		})),
	},
	{
		id: 'markdown/code-fence',
		severity: 'error',
		reads: 'page text',
		refuses: 'A line that turns the text below into a piece of program.',
		silences: 'line',
		check: codeFence,
	},
];
