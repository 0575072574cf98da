import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../../src/integrations/content-lint/check.ts';
import { loadContent } from '../../../src/integrations/content-lint/readers/content/loadContent.ts';
import { projectFolder, textsIn } from '../../support/guide/textsIn.ts';
import { inCopyOfGuide, problemsAfterAdding } from './addToGuide.ts';
import { edits } from './edits.ts';

/** Reading the whole guide takes a minute when other work keeps both processors busy. */
const TIMEOUT = 180_000;

test('forty correct edits of the real guide, all at once, are not reported', { timeout: TIMEOUT }, () => {
	const problems = problemsAfterAdding(edits).map(({ problem }) => problem);
	expect(edits).toHaveLength(40);
	expect(problems.map(({ rule, excerpt, file }) => `${rule} ${file}: ${excerpt}`)).toEqual([]);
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
			const problems = checkContent(root, loadContent(projectFolder));
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
