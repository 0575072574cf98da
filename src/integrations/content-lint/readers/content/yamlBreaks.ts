import { LineCounter, parseDocument, type YAMLError } from 'yaml';

/** The explanation of a YAML parse error. */
export interface Break {
	/** The line, from 0, on which the mistake most likely is: the parser often stops one or more lines away. */
	row: number;
	fix: string;
}

type Code = YAMLError['code'];

const quotes = "between quotes: '…'";
const byCode: Partial<Record<Code, string>> = {
	TAB_AS_INDENT: 'Delete the tab at the start of this line and type spaces, as many as the line above has.',
	DUPLICATE_KEY: 'The same name stands here twice. Keep one of the two.',
	BAD_ALIAS: `A text or code that begins with * goes ${quotes.replace('…', '*06#')}.`,
	MISSING_CHAR: 'A closing quote or bracket is missing here or on a line above. Each " \' [ { needs its partner.',
};
const anyMend =
	'Look at this line and the one above: the spaces at the start must match its neighbours, a colon needs a space after it, ' +
	"and a text that holds a colon or a # goes between quotes: 'like this'.";

/** Where the indentation may be at fault. */
const ofIndent: Code[] = ['BLOCK_AS_IMPLICIT_KEY', 'MULTILINE_IMPLICIT_KEY', 'BAD_INDENT', 'MISSING_CHAR'];

/**
 * Finds the line on which a YAML text is most likely broken, and how to correct it.
 * @param text the YAML
 * @param code the parser's name for what it met first
 * @param met the line, from 0, on which it met it
 */
export function explainBreak(text: string, code: Code, met: number): Break {
	const rows = text.split('\n');
	const quote = code === 'MISSING_CHAR' ? openQuote(rows) : undefined;
	if (quote !== undefined)
		return { row: quote, fix: 'The quote that opens this text is not closed. Put the same quote at its end.' };
	const bracket = openBracket(rows, met);
	return (
		inRow(rows[met] ?? '', met, code) ??
		(byCode[code] && code !== 'MISSING_CHAR' ? { row: met, fix: byCode[code] } : undefined) ??
		(bracket === undefined ? undefined : { row: bracket, fix: bracketMend(rows[bracket] ?? '') }) ??
		(ofIndent.includes(code) ? indent(rows, met) : undefined) ?? { row: met, fix: byCode[code] ?? anyMend }
	);
}

/** Mistakes that are visible in a single line. */
function inRow(line: string, row: number, code: Code): Break | undefined {
	const say = (fix: string): Break => ({ row, fix });
	if (/^ *(?:- )?[\w-]+：/.test(line))
		return say('The colon is a full-width one (：). Type a plain colon and a space: “: ”.');
	const value = /^ *(?:- )?[\w-]+:\s+(.*)$/.exec(line)?.[1];
	if (value === undefined) {
		return /^ *(?:- )?[\w-]+:\S/.test(line) ? say('A space is missing after the colon.') : undefined;
	}
	if (/^[{[]/.test(value)) {
		if (/[，、]\s*[\w-]+:\s/.test(value))
			return say('The comma between two names is a full-width one (，). Type a plain comma and a space: “, ”.');
		if (code === 'BLOCK_IN_FLOW')
			return say(
				'A comma is missing between two fields: { zh-CN: …, en: …, ur: … }. A text with a colon or comma of its own goes between quotes.',
			);
		if (code === 'UNEXPECTED_TOKEN')
			return say(`A text that begins with ${value[0]} goes ${quotes}; a list ends with its bracket.`);
		return undefined;
	}
	if (value.startsWith("'") && code === 'UNEXPECTED_TOKEN')
		return say("An apostrophe inside a text between ' and ' ends it. Write the apostrophe twice ('') or as ’.");
	if (value.startsWith('"') && code === 'UNEXPECTED_TOKEN')
		return say('The text goes on behind its closing quote ". Use “ and ” inside, and one " at its end.');
	const first = /^[&*!%@`|>?-]/.exec(value)?.[0];
	if (first !== undefined && code !== 'BAD_INDENT')
		return say(`A text that begins with ${first} goes ${quotes}${first === '*' ? ", a code too: '*06#'" : ''}.`);
	if (!/^['"]/.test(value) && /:(?:\s|$)/.test(value)) {
		if (/^[^{]*\}$/.test(value)) return say('The opening bracket { is missing after the colon.');
		const curly = /^[“”]/.test(value) ? ' The curly quotes “ ” do not count.' : '';
		return say(`The text after the first colon holds another colon. Put that text between quotes: '…'.${curly}`);
	}
	return undefined;
}

/** The line with an opening quote that is never closed, so that the rest of the file became part of it. */
function openQuote(rows: string[]): number | undefined {
	const row = rows.findIndex((line) => {
		const [, mark, rest = ''] = /[:,[{-]\s+(['"])(.*)$/.exec(line) ?? [];
		return mark === "'" ? (rest.match(/'/g)?.length ?? 0) % 2 === 0 : mark === '"' && !/(?<!\\)"/.test(rest);
	});
	return row < 0 ? undefined : row;
}

/** The line with an unclosed bracket, at or above the error. */
function openBracket(rows: string[], met: number): number | undefined {
	for (let row = met; row >= Math.max(0, met - 3); row--) {
		const value = /^ *(?:- )?[\w-]+:\s+([{[].*)$/.exec(rows[row] ?? '')?.[1]?.replace(/'[^']*'|"[^"]*"/g, '');
		if (value !== undefined && !value.replace(/ #.*$/, '').includes(value.startsWith('{') ? '}' : ']')) return row;
	}
	return undefined;
}

function bracketMend(line: string): string {
	const [open, close] = /:\s+\{/.test(line) ? ['{', '}'] : ['[', ']'];
	return / #/.test(line)
		? `What follows # is a remark, the closing ${close} too. Put the text with the # ${quotes}.`
		: `The bracket ${open} is not closed. Put ${close} at the end of this line.`;
}

/** The line whose spaces at the start, put right, make the text readable; tried out, because the parser blames another. */
function indent(rows: string[], met: number): Break | undefined {
	const before = faultRows(rows).length;
	for (const row of [met, met + 1, met - 1]) {
		const [, spaces = '', rest = ''] = /^( *)(.*)$/.exec(rows[row] ?? '') ?? [];
		if (rest === '' || rest.startsWith('#')) continue;
		// The field's own indentation elsewhere tells more than the nearest: 3 lies between 2 and 4.
		const name = /^[\w-]+:/.exec(rest)?.[0];
		const elsewhere = (wide: number): number =>
			rows.filter((line) => name && line.startsWith(' '.repeat(wide) + name)).length;
		const far = (wide: number): number => Math.abs(wide - spaces.length);
		const widths = [0, 2, 4, 6].filter((wide) => wide !== spaces.length);
		for (const wanted of widths.toSorted((a, b) => elsewhere(b) - elsewhere(a) || far(a) - far(b))) {
			const left = faultRows(rows.with(row, ' '.repeat(wanted) + rest));
			if (left.length < before && left.every((other) => other > met + 1)) {
				return {
					row,
					fix: `The spaces at the start of this line must match its neighbours: it has ${spaces.length}, it should have ${wanted}.`,
				};
			}
		}
	}
	return undefined;
}

/** The lines, from 0, of the parser's errors. */
function faultRows(rows: string[]): number[] {
	const lines = new LineCounter();
	const { errors } = parseDocument(rows.join('\n'), { lineCounter: lines, prettyErrors: false });
	return errors.map(({ pos: [start] }) => lines.linePos(start).line - 1);
}
