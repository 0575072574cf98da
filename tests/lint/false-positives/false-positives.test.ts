import { fileURLToPath } from 'node:url';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { dangerousAdvice } from '../../../src/integrations/content-lint/detectors/advice.ts';
import { checkSources } from '../../../src/integrations/content-lint/check.ts';
import { loadContent } from '../../../src/integrations/content-lint/readers/content/content.ts';
import { passages } from '../../../src/integrations/content-lint/readers/content/passages.ts';
import { changesIn } from '../../../scripts/second-reader/compare.ts';
import { commentOn, type Change } from '../../../scripts/second-reader/markdown.ts';
import { edits, foldedEdits, foldedSentences, labelledEdits, labelledSentences } from './edits.ts';

const project = fileURLToPath(new URL('../../../', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'false-positives-'));
afterAll(() => rmSync(root, { recursive: true }));

/** What is not about the words of an edit: a translation has to be compared, and some entries are not used yet. */
const aside = ['structure/outdated-translation', 'facts/age', 'facts/unused-source', 'facts/unused-entry'];

/** The whole guide is copied and read, which takes some seconds on a busy machine. */
const TIMEOUT = 60_000;

test('forty correct edits of the real guide, all at once, are not reported', { timeout: TIMEOUT }, () => {
	cpSync(join(project, 'src'), join(root, 'src'), { recursive: true });
	for (const { page, text } of edits) {
		const file = join(root, 'src/content/docs', `${page}.mdx`);
		writeFileSync(file, `${readFileSync(file, 'utf8').trimEnd()}\n\n${text}\n`);
	}
	const told = checkSources(root).filter(({ rule }) => !aside.includes(rule));
	expect(edits).toHaveLength(40);
	expect(told.map(({ rule, excerpt, file }) => `${rule} ${file}: ${excerpt}`)).toEqual([]);
});

/** The texts under a folder, by their path in the project. */
const textsIn = (folder: string): [file: string, text: string][] =>
	readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' })
		.filter((name) => /\.\w+$/.test(name))
		.map((name) => [`src/content/${name}`, readFileSync(join(project, folder, name), 'utf8')]);

// Some passages of the guide as they once were, so that no editor breaks a test by changing one.
const content = new Map([...textsIn('src/content'), ...textsIn('tests/lint/false-positives/guide')]);

const guide = [...content.values()].join('\n');

/** What the comment lists of an edit, and whether it asks for a second reader. */
function told(name: string, edit: (text: string) => string): { changes: Change[]; isAsked: boolean } {
	const file = `src/content/${name}`;
	const before = content.get(file) ?? '';
	expect(edit(before)).not.toBe(before);
	const changes = changesIn([{ file, before, after: edit(before) }], guide);
	return { changes, isAsked: /^## /m.test(commentOn(changes)) };
}

test.each(foldedEdits)('is shown, and nobody has to read it a second time: %s, %s → %s', (name, words, by) => {
	const { changes, isAsked } = told(name, (text) => text.replace(words, () => by));
	expect(changes).not.toEqual([]);
	expect(isAsked).toBe(false);
});

test.each(labelledEdits)('a second person has to read: %s, %s → %s', (name, words, by) => {
	expect(told(name, (text) => text.replace(words, () => by)).isAsked).toBe(true);
});

test.each(foldedSentences)('a new sentence is shown, and nobody has to read it a second time: $text', (added) => {
	const { changes, isAsked } = told(`docs/${added.page}.mdx`, (text) => `${text}\n\n${added.text}\n`);
	expect(changes.map(({ after }) => after).join(' ')).toBe(added.text);
	expect(isAsked).toBe(false);
});

test.each(labelledSentences)('a second person has to read a new sentence: $text', (added) => {
	const { isAsked } = told(`docs/${added.page}.mdx`, (text) => `${text}\n\n${added.text}\n`);
	expect(isAsked).toBe(true);
});

test('what pages are made of is shown, and what only those who work on it read is not', () => {
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

/** A not, a never and their like, in every language, with what they leave behind. */
const negations: Record<string, readonly [RegExp, string][]> = {
	en: [
		[/\bNever\b|\bDo not\b/g, 'Please'],
		[/\b(?:never|not)\b/g, ''],
		[/\bto nobody\b/g, 'to the agent'],
	],
	'zh-CN': [[/绝?不要|千万别|别|不/g, '']],
	ur: [[/(?<!\p{L})(?:نہ|مت) /gu, '']],
};

test(
	'a sentence of the guide that forbids giving a secret away is seen as soon as it loses its not',
	{ timeout: TIMEOUT },
	() => {
		const forbidding = passages(loadContent(project))
			// What readers type is no sentence of the guide.
			.filter(({ role }) => role !== 'alias')
			.flatMap(({ lang, prose }) => prose.text.split(/(?<=[.!?。！？۔؟])\s*|\n/).map((text) => ({ lang, text })))
			.filter(({ text }) => dangerousAdvice(text).length === 0)
			.flatMap(({ lang, text }) => {
				const without = (negations[lang] ?? []).map(([pattern, by]) => text.replace(pattern, by));
				return without.some((lost) => lost !== text) && givesAway.test(text) ? [{ text, without }] : [];
			});
		expect(forbidding.length).toBeGreaterThan(10);
		const unseen = forbidding.filter(({ without }) => !without.some((lost) => dangerousAdvice(lost).length > 0));
		expect(unseen.map(({ text }) => text)).toEqual([]);
	},
);

/** A sentence in which a secret is given away, told, sent or read out, with a negation beside the verb. */
const givesAway =
	/\b(?:[Nn]ever|[Dd]o not) (?:tell|give|send|share|forward)\b.*\b(?:OTP|PIN|password|code|QR code)\b|(?:验证码|密码|二维码|PIN).*(?:别|不要?)(?:说|给|发|告诉)|(?:不要|别)把?.{0,6}(?:验证码|密码|二维码|PIN).*(?:给|告诉|发)|(?<!\p{L})(?:او ٹی پی|پن|پاس ورڈ|کوڈ).*نہ (?:بتائیں|دیں|بھیجیں)/u;
