import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, vi } from 'vitest';
import { checkSources } from '../../src/integrations/content-lint/check.ts';
import type { Problem } from '../../src/integrations/content-lint/rule.ts';
import { blobHash } from '../../src/integrations/content-lint/readers/content/blobHash.ts';
import { withSourceHash } from '../../scripts/markTranslated.ts';
import { sourceLocale } from '../../src/config/locales.ts';
import { dataFiles, pageFiles } from './validContent.ts';

/** A small guide on the disk, valid until a test makes a mistake in it. */
export interface Project {
	root: string;
	/** Changes a file the way an editor does. Fails the test when the words to replace are not there. */
	edit(file: string, words: string, by: string): void;
	write(file: string, text: string): void;
	read(file: string): string;
	remove(file: string): void;
	/** What the checks say now. */
	errors(): Problem[];
	all(): Problem[];
}

const strings = fileURLToPath(new URL('../../src/content/i18n/', import.meta.url));
/** The strings are the site's own, but for the one that repeats a fact that the small guide does not have. */
const stringFiles = readdirSync(strings).map((name) => {
	const text = readFileSync(join(strings, name), 'utf8').replace(/60 ?(?:days|天|دن)/, '…');
	return [`i18n/${name}`, text] as const;
});
/** Each translation names the version of the source that it was compared with. */
const translated = Object.entries(pageFiles).map(([file, text]) => {
	const source = pageFiles[file.replace(/(?<=docs\/)[^/]+/, sourceLocale)] ?? '';
	return [file, text === source ? text : withSourceHash(text, blobHash(source))] as const;
});
/** The files of the guide, by path under src/content. */
const guide = [...Object.entries(dataFiles), ...stringFiles, ...translated];

/** Makes a valid project in a folder of its own, which goes away with the test. */
export function validProject(): Project {
	const root = mkdtempSync(join(tmpdir(), 'guide-'));
	// The guide was compared on 1 November 2026: on a later day its age would be a warning.
	vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-29') });
	onTestFinished(() => {
		vi.useRealTimers();
		rmSync(root, { recursive: true });
	});
	const write = (file: string, text: string): void => {
		mkdirSync(dirname(join(root, file)), { recursive: true });
		writeFileSync(join(root, file), text);
	};
	guide.forEach(([file, text]) => write(`src/content/${file}`, text));
	const all = (): Problem[] => checkSources(root);
	return {
		root,
		write,
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
		all,
		errors: () => all().filter(({ severity }) => severity === 'error'),
	};
}

/** What a message must tell an editor. */
export interface Told {
	file: string;
	line?: number | undefined;
	/** The words that are wrong. */
	excerpt: string | RegExp;
	/** What is wrong with them. */
	message: string | RegExp;
	/** How to correct them. */
	fix: string | RegExp;
}

/** An edit of a file: the file, words of it, and what takes their place. */
type Edit = readonly [file: string, words: string, by: string];

/** The errors of a valid project after one edit. */
export function errorsAfter(...edit: Edit): Problem[] {
	const project = validProject();
	project.edit(...edit);
	return project.errors();
}

const matching = (text: string | RegExp): unknown =>
	typeof text === 'string' ? expect.stringContaining(text) : expect.stringMatching(text);

/** Expects one error and no other, with everything an editor needs. */
export function expectRefused(errors: Problem[], { file, line, excerpt, message, fix }: Told): void {
	expect(errors).toEqual([
		{
			rule: expect.any(String),
			severity: 'error',
			file,
			line,
			excerpt: matching(excerpt),
			message: matching(message),
			fix: matching(fix),
		},
	]);
}
