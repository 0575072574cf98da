import { execFileSync } from 'node:child_process';
import { exceptionsFile } from '../../src/integrations/content-lint/readers/content/exceptions.ts';
import { collectionFiles } from '../../src/schemas/collections.ts';
import { namesFile } from '../../src/schemas/names.ts';

/** A file in two commits. */
export interface ChangedFile {
	file: string;
	/** Empty where the commit does not have the file. */
	before: string;
	after: string;
}

/** Content that readers see: without titles of sources, search phrases, exceptions, and names that a text may use. */
const unseen = [collectionFiles.sources, 'src/content/aliases', 'src/content/questions', namesFile, exceptionsFile];
const sentOut = ['src/content', ...unseen.map((path) => `:!${path}`)];
/** The maximum output of git in bytes. Content files are far smaller. */
const MAX_BUFFER = 16 * 1024 * 1024;

/**
 * Reads the files that differ between two commits, and all lines that readers have now. Nothing of the commits is
 * checked out or run, because a pull request can contain hostile code.
 * @param root folder of the repository
 * @param base the commit that readers have now, or a name for it
 * @param head the commit that is proposed
 * @throws Error when one of them is not a commit
 */
export function changedFiles(root: string, base: string, head: string): { changed: ChangedFile[]; guide: string } {
	const git = (...args: string[]): string =>
		execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: MAX_BUFFER });
	const commitOf = (name: string): string =>
		git('rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`).trim();
	const to = commitOf(head);
	const common = git('merge-base', commitOf(base), to).trim();
	const show = (commit: string, file: string, mode: string): string =>
		// Only ordinary files: a link would lead to a file of this machine.
		/^100/.test(mode) ? git('cat-file', 'blob', `${commit}:${file}`) : '';
	// Two lines for each file: its modes and state, then its name.
	const fields = git('diff', '--raw', '-z', '--no-renames', '--abbrev=40', common, to).split('\0');
	const changed = fields.flatMap((field, index) => {
		const [oldMode, newMode] = /^:(\d+) (\d+) /.exec(field)?.slice(1) ?? [];
		const file = fields[index + 1];
		if (oldMode === undefined || newMode === undefined || file === undefined) return [];
		return { file, before: show(common, file, oldMode), after: show(to, file, newMode) };
	});
	return { changed, guide: git('grep', '-h', '-e', '', common, '--', ...sentOut) };
}
