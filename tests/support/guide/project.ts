import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, vi } from 'vitest';
import { checkContent } from '../../../src/integrations/content-lint/check.ts';
import { loadContent } from '../../../src/integrations/content-lint/readers/content/loadContent.ts';
import type { Problem } from '../../../src/integrations/content-lint/rule.ts';
import { blobHash } from '../../../src/integrations/content-lint/readers/content/blobHash.ts';
import { withSourceHash } from '../../../scripts/markTranslated.ts';
import { sourceLocale } from '../../../src/config/locales.ts';
import { dataFiles, pageFiles } from './validContent.ts';
import { stringFiles } from './validStrings.ts';

/** A small valid guide on the disk. */
export interface Project {
	root: string;
	/** Replaces the first occurrence of some words. Fails the test if the file does not contain them. */
	edit(file: string, words: string, by: string): void;
	write(file: string, text: string): void;
	read(file: string): string;
	remove(file: string): void;
	/** What was changed so far is what readers have; the next changes are compared with it. */
	publish(): void;
	/** Runs the lint and returns the errors without the warnings. */
	errors(): Problem[];
	/** Runs the lint and returns errors and warnings. */
	problems(): Problem[];
}

/** The pages; each translation has the hash of its source. */
const translated = Object.entries(pageFiles).map(([file, text]) => {
	const source = pageFiles[file.replace(/(?<=docs\/)[^/]+/, sourceLocale)] ?? '';
	return [file, text === source ? text : withSourceHash(text, blobHash(source))] as const;
});
/** The files of the guide, by path under src/content. */
const guideFiles = [...Object.entries({ ...dataFiles, ...stringFiles }), ...translated];

/** The files, and the folders around them. */
const guidePaths = new Set(
	guideFiles.flatMap(([file]) =>
		`src/content/${file}`.split('/').map((_, at, parts) => parts.slice(0, at + 1).join('/')),
	),
);
/** Each worker has its own folders, one for each project of a test. */
const guidesFolder = fileURLToPath(
	new URL(`../../../reports/small-guides/${process.env['VITEST_POOL_ID'] ?? '0'}/`, import.meta.url),
);
let openProjects = 0;

function writeFile(path: string, text: string): void {
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, text);
}

/** Puts the guide into a folder. An earlier test left most of it there: writing it anew took a fifth of a test. */
function restoreGuide(root: string): void {
	mkdirSync(root, { recursive: true });
	for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' }))
		if (!guidePaths.has(name.replaceAll('\\', '/'))) rmSync(join(root, name), { recursive: true, force: true });
	for (const [file, text] of guideFiles) {
		const path = join(root, 'src/content', file);
		if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFile(path, text);
	}
}

/** Makes a valid project in a folder of its own until the test ends. */
export function validProject(): Project {
	const root = join(guidesFolder, String(openProjects++));
	restoreGuide(root);
	// The guide was compared on 1 November 2026; 180 days later its age is a warning.
	vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-29') });
	onTestFinished(() => {
		vi.useRealTimers();
		openProjects--;
	});
	let before = loadContent(root);
	const all = (): Problem[] => checkContent(root, before);
	return {
		root,
		write: (file, text) => writeFile(join(root, file), text),
		read: (file) => readFileSync(join(root, file), 'utf8'),
		edit(file, words, by) {
			const text = readFileSync(join(root, file), 'utf8');
			expect(text).toContain(words);
			writeFileSync(
				join(root, file),
				text.replace(words, () => by),
			);
		},
		remove: (file) => rmSync(join(root, file)),
		publish: () => {
			before = loadContent(root);
		},
		problems: all,
		errors: () => all().filter(({ severity }) => severity === 'error'),
	};
}

/** What a message must contain. */
export interface ExpectedMessage {
	file: string;
	line?: number | undefined;
	excerpt: string | RegExp;
	message: string | RegExp;
	fix: string | RegExp;
	/** Default: `error`. */
	severity?: Problem['severity'];
}

/** A replacement of words in a file. */
type Replacement = readonly [file: string, words: string, by: string];

/** Makes one edit in a valid project and returns the errors. */
export function errorsAfter(...edit: Replacement): Problem[] {
	const project = validProject();
	project.edit(...edit);
	return project.errors();
}

const toMatcher = (text: string | RegExp): unknown =>
	typeof text === 'string' ? expect.stringContaining(text) : expect.stringMatching(text);

/** Expects exactly one problem, with this message. */
export function expectRefused(
	errors: Problem[],
	{ severity = 'error', file, line, excerpt, message, fix }: ExpectedMessage,
): void {
	const said = errors.map(({ rule: _, mayBeWrong: __, ...rest }) => rest);
	expect(said).toEqual([
		{
			severity,
			file,
			line,
			excerpt: toMatcher(excerpt),
			message: toMatcher(message),
			fix: toMatcher(fix),
		},
	]);
}
