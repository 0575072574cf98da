import { execFileSync } from 'node:child_process';
import { exceptionsFile } from '../../src/integrations/content-lint/readers/content/exceptions.ts';
import {
	MAX_BUFFER,
	commitOf,
	commonCommit,
	versionInCommit,
} from '../../src/integrations/content-lint/readers/content/versions.ts';
import { collectionFiles } from '../../src/schemas/collections.ts';
import { namesFile } from '../../src/schemas/names.ts';

/** A file in two commits. */
export interface ChangedFile {
	file: string;
	/** Empty where the commit does not have the file, or it cannot be read. */
	before: string;
	after: string;
}

/** Content that no reader sees: titles of sources, search phrases, exceptions, and names that a text may use. */
const unseen = [collectionFiles.sources, 'src/content/aliases/', 'src/content/questions/', namesFile, exceptionsFile];
const isSeen = (file: string): boolean =>
	file.startsWith('src/content/') && !unseen.some((path) => file.startsWith(path));

/**
 * Reads the files that differ between two commits, and all text that readers have now.
 * @param root folder of the repository
 * @param base the commit that readers have now, or a name for it
 * @param head the commit that is proposed
 * @throws Error when one of them is not a commit
 */
export function changedFiles(root: string, base: string, head: string): { changed: ChangedFile[]; guide: string } {
	const [from, to] = [commitOf(root, base), commitOf(root, head)];
	const common = from && to && commonCommit(root, from, to);
	if (!common) throw new Error(`${base} or ${head} is no commit, or they have none in common.`);
	const names = ['diff', '--name-only', '-z', '--no-renames', common, to];
	const files = execFileSync('git', names, { cwd: root, encoding: 'utf8', maxBuffer: MAX_BUFFER })
		.split('\0')
		.filter(Boolean);
	const old = versionInCommit(root, common, (file) => isSeen(file) || files.includes(file));
	const now = versionInCommit(root, to, (file) => files.includes(file));
	return {
		changed: files.map((file) => ({ file, before: old.get(file) ?? '', after: now.get(file) ?? '' })),
		guide: [...old].flatMap(([file, text]) => (isSeen(file) ? text : [])).join('\n'),
	};
}
