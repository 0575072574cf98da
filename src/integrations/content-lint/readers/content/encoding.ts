import { lineAt } from './prose.ts';
import { error, type Problem } from '../../problem.ts';

const bom = '\uFEFF';
/** What stands for bytes that are no letter in UTF-8. */
const replacement = '\uFFFD';

/**
 * What is wrong with the way a file was saved: a mark in front that no screen shows, or letters in another encoding
 * than UTF-8 (Windows programs do both). The checks after this one would complain of lines that look right.
 */
export function encodingFault(file: string, text: string): Problem | undefined {
	const strange = text.indexOf(replacement);
	const line = lineAt(text, Math.max(0, strange));
	const mend =
		'Save it as “UTF-8” (in Notepad: Save as, Encoding, UTF-8 and not “UTF-8 with BOM”), or change it in the browser.';
	if (strange >= 0) {
		const words = text.split('\n')[line - 1]?.replaceAll('\0', '').trim().slice(0, 40) ?? '';
		return error(
			{ file, line },
			{ text: words, wrong: 'The file was not saved as UTF-8; some letters are lost.', mend },
		);
	}
	if (!text.startsWith(bom)) return undefined;
	return error(
		{ file, line: 1 },
		{ text: '(an invisible mark)', wrong: 'The file begins with an invisible mark (BOM).', mend },
	);
}

/** The text without the mark in front, so that nothing else is said of it. */
export function withoutBom(text: string): string {
	return text.startsWith(bom) ? text.slice(1) : text;
}
