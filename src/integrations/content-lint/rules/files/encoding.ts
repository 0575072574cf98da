import { lineAt } from '../../readers/content/prose.ts';
import type { Finding, Rule } from '../../rule.ts';

const bom = '\uFEFF';
/** The decoder puts it in place of bytes that are not valid UTF-8. */
const replacement = '\uFFFD';

/** Windows programs add a byte order mark or save in another encoding. */
export const encoding: Rule = {
	id: 'files/encoding',
	yieldsToPage: true,
	reads: 'files',
	refuses: 'A file that was not saved as plain UTF-8.',
	check: ({ files }) => [...files].flatMap(([file, text]) => encodingFault(file, text) ?? []),
};

function encodingFault(file: string, text: string): Finding | undefined {
	const strange = text.indexOf(replacement);
	const line = lineAt(text, Math.max(0, strange));
	const fix =
		'Save it as “UTF-8” (in Notepad: Save as, Encoding, UTF-8 and not “UTF-8 with BOM”), or change it in the browser.';
	if (strange >= 0) {
		const excerpt = text.split('\n')[line - 1]?.replaceAll('\0', '').trim().slice(0, 40) ?? '';
		return { file, line, excerpt, message: 'The file was not saved as UTF-8; some letters are lost.', fix };
	}
	if (!text.startsWith(bom)) return undefined;
	return {
		file,
		line: 1,
		excerpt: '(an invisible mark)',
		message: 'The file begins with an invisible mark (BOM).',
		fix,
	};
}
