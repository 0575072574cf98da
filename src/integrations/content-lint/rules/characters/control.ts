import { docsFolder } from '../../readers/content/page.ts';
import { codePoint, type Finding, type Rule } from '../../rule.ts';

type Kind = readonly [pattern: RegExp, message: string];

// UTF-8 read as Windows-1252: ’ becomes â€™, é becomes Ã©, Urdu letters become Ø… or Ù…, Chinese characters å….
const brokenLetter: Kind = [
	/â€|[ÃÂ][\u0080-\u00BF]|(?:[ØÙÚÛ][\u0080-\u00BF\u0152-\u0192\u2013-\u203A]){2}|[ä-é][\u0080-\u00BF\u0152-\u0192\u02C6\u02DC\u2013-\u2122]{2}/u,
	'a letter that was broken when a file was opened or copied',
];

const kinds: readonly Kind[] = [
	[
		// Control characters except tab, private-use characters, line and paragraph separator, object replacement character.
		/[\p{Cc}\p{Co}\u2028\u2029\uFFFC](?<!\t)/u,
		'a sign no screen can show',
	],
	[
		/(?! |\u3000)\p{Zs}/u,
		'a space that is not the ordinary one; it hides words from the search and from the other checks',
	],
	brokenLetter,
];

/** One finding per line and kind, because these characters come in large numbers. */
export const control: Rule = {
	id: 'characters/control',
	reads: 'pages, data, strings',
	refuses: 'A character from a PDF, a chat or a broken copy.',
	check({ pages, files }) {
		const data = [...files].filter(([file]) => file.startsWith('src/content/') && !file.startsWith(docsFolder));
		return [
			...pages.flatMap(({ file, source }) => findingsIn(file, source, kinds)),
			// Rules of their own read the other characters of the data.
			...data.flatMap(([file, source]) => findingsIn(file, source, [brokenLetter])),
		];
	},
};

const findingsIn = (file: string, source: string, of: readonly Kind[]): Finding[] =>
	source.split('\n').flatMap((text, index) =>
		of.flatMap(([pattern, wrong]) => {
			const found = pattern.exec(text);
			if (!found) return [];
			const { index: at, 0: character } = found;
			const shown = /[\p{Cc}\p{Co}\p{Z}\uFFFC]/u.test(character) ? '▯' : character;
			return {
				file,
				line: index + 1,
				excerpt: `${text.slice(Math.max(0, at - 15), at)}${shown}${text.slice(at + character.length, at + 15)}`.trim(),
				message: `What stands at ${shown} is ${wrong} (${codePoint(character)}).`,
				fix: 'Delete these words and type them again, or paste them as plain text (Ctrl+Shift+V).',
			};
		}),
	);
