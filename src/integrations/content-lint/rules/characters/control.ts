import { codePoint, type Rule } from '../../rule.ts';

const kinds: [pattern: RegExp, message: string][] = [
	[
		// Controls but for the tab, the two line ends no editor shows, private letters of a font, the stand-in for a picture.
		/[\p{Cc}\p{Co}\u2028\u2029\uFFFC](?<!\t)/u,
		'a sign no screen can show',
	],
	[
		/(?! |\u3000)\p{Zs}/u,
		'a space that is not the ordinary one; it hides words from the search and from the other checks',
	],
	// UTF-8 read as Windows-1252: ’ and — become â€™ and â€”, é becomes Ã©; Urdu letters become Ø… and Ù…, Chinese ones å….
	[
		/â€|[ÃÂ][\u0080-\u00BF]|(?:[ØÙÚÛ][\u0080-\u00BF\u0152-\u0192\u2013-\u203A]){2}|[ä-é][\u0080-\u00BF\u0152-\u0192\u02C6\u02DC\u2013-\u2122]{2}/u,
		'a letter that was broken when a file was opened or copied',
	],
];

/** No page holds signs that come from a PDF, a chat or a broken copy; once for each line, because they come in swarms. */
export const control: Rule = {
	id: 'characters/control',
	reads: 'pages',
	refuses: 'A sign from a PDF, a chat or a broken copy.',
	check({ pages }) {
		// In a page that cannot be read (saved as UTF-16, a no-break space before a field) every line may hold one.
		const read = pages.filter(({ frontMatter }) => frontMatter.broken.length === 0);
		return read.flatMap(({ file, source }) =>
			source.split('\n').flatMap((text, index) =>
				kinds.flatMap(([pattern, wrong]) => {
					const found = pattern.exec(text);
					if (!found) return [];
					const { index: at, 0: mark } = found;
					const shown = /[\p{Cc}\p{Co}\p{Z}\uFFFC]/u.test(mark) ? '▯' : mark;
					return {
						file,
						line: index + 1,
						excerpt: `${text.slice(Math.max(0, at - 15), at)}${shown}${text.slice(at + mark.length, at + 15)}`.trim(),
						message: `What stands at ${shown} is ${wrong} (${codePoint(mark)}).`,
						fix: 'Delete these words and type them again, or paste them as plain text (Ctrl+Shift+V).',
					};
				}),
			),
		);
	},
};
