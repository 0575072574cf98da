import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../../src/integrations/content-lint/check.ts';
import { loadContent } from '../../../src/integrations/content-lint/readers/content/content.ts';
import { changesIn } from '../../../scripts/second-reader/compare.ts';
import { commentOn, type Change } from '../../../scripts/second-reader/markdown.ts';
import { inCopyOfGuide, problemsAfterAdding, project } from './addToGuide.ts';
import { edits, foldedEdits, labelledEdits, newSentences } from './edits.ts';

/** Reading the whole guide takes a minute when other work keeps both processors busy. */
const TIMEOUT = 180_000;

test('forty correct edits of the real guide, all at once, are not reported', { timeout: TIMEOUT }, () => {
	const problems = problemsAfterAdding(edits).map(({ problem }) => problem);
	expect(edits).toHaveLength(40);
	expect(problems.map(({ rule, excerpt, file }) => `${rule} ${file}: ${excerpt}`)).toEqual([]);
});

/** The texts under a folder, by their path in the project. */
const textsIn = (folder: string): [file: string, text: string][] =>
	readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' })
		.filter((name) => /\.\w+$/.test(name))
		.map((name) => [`src/content/${name}`, readFileSync(join(project, folder, name), 'utf8')]);

// Old versions of some passages replace the current ones, so that an edit of the guide breaks no test.
const content = new Map([...textsIn('src/content'), ...textsIn('tests/lint/false-positives/guide')]);

const guide = [...content.values()].join('\n');

/** Returns the changes that the comment lists for an edit, and whether it asks for a second reader. */
function reviewEdit(name: string, edit: (text: string) => string): { changes: Change[]; needsReader: boolean } {
	const file = `src/content/${name}`;
	const before = content.get(file) ?? '';
	expect(edit(before)).not.toBe(before);
	const changes = changesIn([{ file, before, after: edit(before) }], guide);
	return { changes, needsReader: /^## /m.test(commentOn(changes)) };
}

test.each(foldedEdits)(
	'an editor’s harmless change is listed and needs no second reader: %s, %s → %s',
	(name, words, by) => {
		const { changes, needsReader: isAsked } = reviewEdit(name, (text) => text.replace(words, () => by));
		expect(changes).not.toEqual([]);
		expect(isAsked).toBe(false);
	},
);

test.each(labelledEdits)('a grave change needs a second reader: %s, %s → %s', (name, words, by) => {
	expect(reviewEdit(name, (text) => text.replace(words, () => by)).needsReader).toBe(true);
});

test.each(newSentences)('a new sentence needs a second reader: $text', (added) => {
	const { needsReader: isAsked } = reviewEdit(`docs/${added.page}.mdx`, (text) => `${text}\n\n${added.text}\n`);
	expect(isAsked).toBe(true);
});

test('changes of the site are listed, changes of documents for developers are not', () => {
	const edit = { before: 'a\nb', after: 'a\nc' };
	const files = [
		'src/config/moved.ts',
		'src/components/facts/Dial.astro',
		'public/robots.txt',
		'docs/a.md',
		'README.md',
	];
	const changes = changesIn(
		files.map((file) => ({ file, ...edit })),
		guide,
	);
	expect(changes.map(({ file, before, after }) => [file, before, after])).toEqual(
		files.slice(0, 3).map((file) => [file, 'b', 'c']),
	);
});

/** The negation of a ban in each language. */
const negation = /\b(?:[Nn]ever|[Dd]o not) |绝?不要|千万别|别|(?<!\p{L})(?:نہ|مت) /gu;

test(
	'a sentence of the guide that forbids giving a secret away is refused when it loses its negation',
	{ timeout: TIMEOUT },
	() => {
		const [lost, refused] = inCopyOfGuide((root) => {
			const places = textsIn('src/content').flatMap(([file, text]) => {
				if (!file.endsWith('.mdx')) return [];
				const lines = text.split('\n').map((line) => (givesAway.test(line) ? line.replace(negation, '') : line));
				writeFileSync(join(root, file), lines.join('\n'));
				return text.split('\n').flatMap((line, index) => (line === lines[index] ? [] : `${file}:${index + 1}`));
			});
			const problems = checkContent(root, loadContent(project));
			return [
				places,
				new Set(problems.flatMap(({ rule, file, line }) => (rule.startsWith('advice/') ? `${file}:${line}` : []))),
			];
		});
		expect(lost.length).toBeGreaterThan(10);
		expect(lost.filter((place) => !refused.has(place))).toEqual([]);
	},
);

/** A sentence about giving, telling or sending a secret, with a negation beside the verb. */
const givesAway =
	/\b(?:[Nn]ever|[Dd]o not) (?:tell|give|send|share|forward)\b.*\b(?:OTP|PIN|password|code|QR code)\b|(?:验证码|密码|二维码|PIN).*(?:别|不要?)(?:说|给|发|告诉)|(?:不要|别)把?.{0,6}(?:验证码|密码|二维码|PIN).*(?:给|告诉|发)|(?<!\p{L})(?:او ٹی پی|پن|پاس ورڈ|کوڈ).*نہ (?:بتائیں|دیں|بھیجیں)/u;
