import { execFileSync } from 'node:child_process';

/** A file as two commits hold it. */
export interface ChangedFile {
	file: string;
	/** Empty where the commit does not have the file. */
	before: string;
	after: string;
}

const folder = 'src/content/';
/** The largest text that git hands over: a file of the content is far smaller. */
const MAX_BUFFER = 16 * 1024 * 1024;

/**
 * Reads the files that two commits hold differently, and the content as readers have it now. Nothing is checked out and nothing of the commits is
 * run: what a stranger proposes is only text here.
 * @param root folder of the repository
 * @param base the commit that readers have now, or a name for it
 * @param head the commit that is proposed
 * @throws Error when one of them is no commit
 */
export function changedFiles(
	root: string,
	base: string,
	head: string,
): { changed: ChangedFile[]; content: Map<string, string> } {
	const git = (...args: string[]): string =>
		execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: MAX_BUFFER });
	const [from, to] = [base, head].map((name) =>
		git('rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`).trim(),
	);
	if (from === undefined || to === undefined) throw new Error('Two commits are compared.');
	const common = git('merge-base', from, to).trim();
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
	const entries = git('ls-tree', '-r', '-z', common, '--', folder).split('\0');
	const content = new Map(
		entries.flatMap((entry) => {
			const [, mode = '', file] = /^(\d+) .*?\t(.*)$/s.exec(entry) ?? [];
			return file === undefined ? [] : [[file, show(common, file, mode)] as const];
		}),
	);
	return { changed, content };
}
