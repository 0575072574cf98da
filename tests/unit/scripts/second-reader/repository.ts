import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, expect } from 'vitest';
import { changedFiles } from '../../../../scripts/second-reader/commits.ts';
import { changesIn } from '../../../../scripts/second-reader/compare.ts';
import type { Change } from '../../../../scripts/second-reader/markdown.ts';
import { dataFiles, pageFiles } from '../../../support/guide/validContent.ts';

/** A repository with a small guide. Each test begins a proposal from what readers have. */
interface Repository {
	/** The path of a file under src/content. */
	path(file: string): string;
	write(file: string, text: string): void;
	git(...args: string[]): string;
	/** What was written so far is what readers have. */
	publish(): void;
	/** Commits everything and returns the changes that a second reader gets. */
	changes(): Change[];
	/** Edits a file and returns the changes. */
	changesAfter(file: string, words: string, by: string): Change[];
	/** Replaces published lines of a page and returns the changes, as `kind: old → new`. */
	changesAfterLines(language: string, old: string, now: string): string[];
}

/** Makes a repository for the tests of a file. */
export function smallRepository(): Repository {
	const root = mkdtempSync(join(tmpdir(), 'second-reader-'));
	afterAll(() => rmSync(root, { recursive: true }));
	const author = ['-c', 'user.name=Editor', '-c', 'user.email=editor@example.pk'];
	const git = (...args: string[]): string =>
		execFileSync('git', [...author, ...args], { cwd: root, encoding: 'utf8' }).trim();
	const path = (file: string): string => join(root, 'src/content', file);
	const write = (file: string, text: string): void => {
		mkdirSync(dirname(path(file)), { recursive: true });
		writeFileSync(path(file), text);
	};
	const commit = (): string => {
		git('add', '-A');
		git('commit', '--quiet', '--allow-empty', '-m', 'Change');
		return git('rev-parse', 'HEAD');
	};
	Object.entries({ ...dataFiles, ...pageFiles }).forEach(([file, text]) => write(file, text));
	write('i18n/en.json', '{ "a.b": "Never pay before.", "a.c": "Search" }');
	git('init', '--quiet', '--initial-branch=main');
	const start = commit();
	let base = start;
	beforeEach(() => {
		base = start;
		git('checkout', '--quiet', '--force', '-B', 'proposal', start);
	});
	const publish = (): void => {
		base = commit();
	};
	const changes = (): Change[] => {
		const { changed, guide } = changedFiles(root, base, commit());
		return changesIn(changed, guide);
	};
	const changesAfter = (file: string, words: string, by: string): Change[] => {
		const text = readFileSync(path(file), 'utf8');
		expect(text).toContain(words);
		write(file, text.replace(words, by));
		return changes();
	};
	const changesAfterLines = (language: string, old: string, now: string): string[] => {
		const file = `docs/${language}/steps.mdx`;
		write(file, `${pageFiles[file] ?? ''}\n${old}\n`);
		publish();
		return changesAfter(file, old, now).map(({ what, before, after }) => `${what}: ${before} → ${after}`);
	};
	return { path, write, git, publish, changes, changesAfter, changesAfterLines };
}
