import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The texts of some files at one time, by their paths from the root of the project. */
export type Version = ReadonlyMap<string, string>;

/** Larger files of a commit are not read. Those of the content are far smaller. */
const MAX_SIZE = 512 * 1024;
/** The maximum output of git in bytes, for a commit with many files. */
export const MAX_BUFFER = 256 * 1024 * 1024;

/**
 * Reads files as they stand in the folder of the project.
 * @param places files, and folders with all that is in them
 */
export function versionInFolder(root: string, places: readonly string[]): Version {
	const files = places.flatMap((place) => {
		const path = join(root, place);
		if (!existsSync(path) || statSync(path).isFile()) return [place];
		return readdirSync(path, { recursive: true, encoding: 'utf8' })
			.map((name) => `${place}/${name.replaceAll('\\', '/')}`)
			.sort();
	});
	const isFile = (file: string): boolean => statSync(join(root, file), { throwIfNoEntry: false })?.isFile() === true;
	return new Map(files.filter(isFile).map((file) => [file, readFileSync(join(root, file), 'utf8')]));
}

/**
 * Reads files of a commit. Nothing of it is checked out or run, because a proposal can contain hostile code. Links are
 * no files: they would lead to files of this machine.
 * @throws Error when git cannot read the commit
 */
export function versionInCommit(root: string, commit: string, isWanted: (file: string) => boolean): Version {
	const git = (args: readonly string[], input = ''): Buffer =>
		execFileSync('git', args, { cwd: root, input, maxBuffer: MAX_BUFFER });
	const wanted = git(['ls-tree', '-r', '-l', '-z', commit])
		.toString()
		.split('\0')
		.flatMap((line) => {
			const [, id = '', size = '', file = ''] = /^100\d+ blob (\w+) +(\d+)\t([^]+)$/.exec(line) ?? [];
			return file !== '' && Number(size) <= MAX_SIZE && isWanted(file) ? [{ id, size: Number(size), file }] : [];
		});
	const blobs = git(['cat-file', '--batch'], wanted.map(({ id }) => `${id}\n`).join(''));
	let end = 0;
	const texts = wanted.map(({ size, file }) => {
		// A line with the id stands before each text, and a line break after it.
		const start = blobs.indexOf('\n', end) + 1;
		end = start + size + 1;
		return [file, blobs.toString('utf8', start, start + size)] as const;
	});
	return new Map(texts);
}

/** Returns the id of a commit by any of its names; undefined without git, and in a copy that does not have it. */
export const commitOf = (root: string, name: string): string | undefined =>
	idFrom(root, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`);

/** Returns the commit from which two went apart: that on which a change is based. */
export const commonCommit = (root: string, from: string, to: string): string | undefined =>
	idFrom(root, 'merge-base', from, to);

function idFrom(root: string, ...args: string[]): string | undefined {
	const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
	return status === 0 ? stdout.trim() : undefined;
}
