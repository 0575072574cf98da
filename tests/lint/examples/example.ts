import { pageOf, placeOf, type Language } from '../adding.ts';
import type { Project, ExpectedMessage } from '../../support/guide/project.ts';
import type { Site } from '../site.ts';

/** A mistake, or a correct change that resembles it: a description, the edit, and the message if it needs a test. */
export type Example<Where> = readonly [
	what: string,
	change: (where: Where) => void,
	expected: ExpectedMessage | undefined,
];

/** Parts of a message. */
type MessageParts = readonly [excerpt?: string, message?: string, fix?: string];

const expectedMessage = (
	place: Pick<ExpectedMessage, 'file' | 'line'>,
	[excerpt, message = '', fix = '']: MessageParts,
): ExpectedMessage | undefined => (excerpt === undefined ? undefined : { ...place, excerpt, message, fix });

/** What a rule must refuse, each with exactly one message, and what must pass without a message. */
interface Examples<Where> {
	refuses: readonly Example<Where>[];
	passes: readonly Example<Where>[];
}

/** The examples of an area, by the id of the rule. */
export type Table<Where = Project> = Readonly<Record<string, Examples<Where>>>;

/** Adds a paragraph to the end of a page. @param words parts of the message about its first line */
export const add = (language: Language, text: string, ...words: MessageParts): Example<Project> => [
	`${language}: ${text}`,
	(project) => {
		const { file, end } = pageOf(language);
		project.edit(file, end, `${end}\n\n${text}`);
	},
	expectedMessage(placeOf(language), words),
];

/**
 * Adds a paragraph with components to the end of the English page, with their imports.
 * @param words parts of the message about its first line
 */
export const addComponents = (text: string, ...words: MessageParts): Example<Project> => [
	text,
	(project) => {
		const { file, end } = pageOf('en');
		const imports = "import { Fold, Say, TaskTick } from '~/components/phrases';";
		project.edit(file, 'Dial, Fact, Site, Term', 'CallList, Dial, Fact, Menu, Site, Term');
		project.edit(file, "facts';", `facts';\n${imports}`);
		project.edit(file, end, `${end}\n\n${text}`);
	},
	// One line further down, for the new import.
	expectedMessage({ ...placeOf('en'), line: placeOf('en').line + 1 }, words),
];

/** Replaces words of a file under src/content. @param words parts of the message, which is about `line` */
export const edit = (
	file: string,
	before: string,
	after: string,
	line?: number,
	...words: MessageParts
): Example<Project> => [
	`${file}: ${before} → ${after}`,
	(project) => project.edit(`src/content/${file}`, before, after),
	expectedMessage({ file: `src/content/${file}`, line }, words),
];

/** Replaces words of the built English page. @param words parts of the message */
export const editBuilt = (before: string, after: string, ...words: MessageParts): Example<Site> => [
	`${before} → ${after}`,
	(site) => site.edit('en/steps/index.html', before, after),
	// The message has no line, because the words are not in the source.
	expectedMessage({ file: 'src/content/docs/en/steps.mdx' }, words),
];

/** Any other change. */
export const change = <Where>(
	what: string,
	make: (where: Where) => void,
	expected?: ExpectedMessage,
): Example<Where> => [what, make, expected];
