import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkContent } from '../../../src/integrations/content-lint/check.ts';
import type { Problem } from '../../../src/integrations/content-lint/rule.ts';
import type { Edit } from '../../support/guide/edits.ts';
import { projectFolder } from '../../support/guide/textsIn.ts';

/** Rules that are not about the words of an edit: each edit adds a sentence to one language. */
const unrelatedRules = [
	'translations/outdated',
	'translations/same-sentences',
	'facts/age',
	'facts/unused-source',
	'facts/unused-entry',
];

/** Gives a function a copy of the real guide to change, in a folder that is there only for it. */
export function inCopyOfGuide<Result>(work: (root: string) => Result): Result {
	const root = mkdtempSync(join(tmpdir(), 'false-positives-'));
	try {
		for (const folder of ['src/content', 'src/config', 'src/pages'])
			cpSync(join(projectFolder, folder), join(root, folder), { recursive: true });
		return work(root);
	} finally {
		rmSync(root, { recursive: true });
	}
}

/** Adds paragraphs to the ends of pages of the real guide, and returns its problems with the paragraph of each. */
export const problemsAfterAdding = (edits: readonly Edit[]): { problem: Problem; edit: Edit | undefined }[] =>
	inCopyOfGuide((root) => {
		const places = new Map(
			edits.map((edit) => {
				const file = `src/content/docs/${edit.page}.mdx`;
				const before = readFileSync(join(root, file), 'utf8').trimEnd();
				writeFileSync(join(root, file), `${before}\n\n${edit.text}\n`);
				return [`${file}:${before.split('\n').length + 2}`, edit];
			}),
		);
		return checkContent(root)
			.filter(({ rule }) => !unrelatedRules.includes(rule))
			.map((problem) => ({ problem, edit: places.get(`${problem.file}:${problem.line}`) }));
	});
