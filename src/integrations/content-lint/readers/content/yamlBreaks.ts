import { LineCounter, parseDocument, type YAMLError } from 'yaml';

/** The explanation of a YAML parse error. */
export interface Break {
	/** The line, from 0, on which the mistake most likely is: the parser often stops one or more lines away. */
	row: number;
	/** What is wrong there. */
	message: string;
	fix: string;
}

type Code = YAMLError['code'];
type Remedy = Omit<Break, 'row'>;

const remedy = (message: string, fix: string): Remedy => ({ message, fix });
const quotes = "between quotes: '…'";
const quoted = `Put that text ${quotes}.`;
const unclosed = remedy('The quote that opens this text is not closed.', 'Put the same quote at its end.');
const byCode: Partial<Record<Code, Remedy>> = {
	TAB_AS_INDENT: remedy(
		'This line begins with a tab; only spaces may stand there.',
		'Delete the tab at the start of this line and type spaces, as many as the line above has.',
	),
	DUPLICATE_KEY: remedy('The same name stands here twice.', 'Keep one of the two.'),
	BAD_ALIAS: remedy(
		'A * at the start of a text has a meaning of its own here.',
		`A text or code that begins with * goes ${quotes.replace('…', '*06#')}.`,
	),
	MISSING_CHAR: remedy(
		'A closing quote or bracket is missing here or on a line above.',
		'Each " \' [ { needs its partner.',
	),
};
const anyBreak = remedy(
	'This cannot be read: something is written differently from what the file format (YAML) expects.',
	'Look at this line and the one above: the spaces at the start must match its neighbours, a colon needs a space after it, ' +
		"and a text that holds a colon or a # goes between quotes: 'like this'.",
);

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
	const at = (row: number, found: Remedy | undefined): Break | undefined => found && { row, ...found };
	const quote = code === 'MISSING_CHAR' ? openQuote(rows) : undefined;
	if (quote !== undefined) return { row: quote, ...unclosed };
	const bracket = openBracket(rows, met);
	return (
		at(met, inRow(rows[met] ?? '', code)) ??
		(code === 'MISSING_CHAR' ? undefined : at(met, byCode[code])) ??
		(bracket === undefined ? undefined : at(bracket, bracketMend(rows[bracket] ?? ''))) ??
		(ofIndent.includes(code) ? indent(rows, met) : undefined) ?? { row: met, ...(byCode[code] ?? anyBreak) }
	);
}

/** Mistakes that are visible in a single line. */
function inRow(line: string, code: Code): Remedy | undefined {
	if (/^ *(?:- )?[\w-]+：/.test(line))
		return remedy('The colon is a full-width one (：).', 'Type a plain colon and a space: “: ”.');
	const value = /^ *(?:- )?[\w-]+:\s+(.*)$/.exec(line)?.[1];
	if (value === undefined) {
		return /^ *(?:- )?[\w-]+:\S/.test(line)
			? remedy('A space is missing after the colon.', 'Type a space behind the colon.')
			: undefined;
	}
	if (/^[{[]/.test(value)) return inFlow(value, code);
	if (value.startsWith("'") && (code === 'UNEXPECTED_TOKEN' || /^'(?:[^']|'')*'(?=\p{L})/u.test(value)))
		return remedy(
			"An apostrophe inside a text between ' and ' ends it.",
			`Write the apostrophe twice ('') or as ’, or put the text between " and ".`,
		);
	if (value.startsWith('"') && code === 'UNEXPECTED_TOKEN')
		return remedy('The text goes on behind its closing quote ".', 'Use “ and ” inside, and one " at its end.');
	const first = /^[&*!%@`|>?-]/.exec(value)?.[0];
	if (first !== undefined && code !== 'BAD_INDENT')
		return remedy(
			`A ${first} at the start of a text has a meaning of its own here.`,
			`A text that begins with ${first} goes ${quotes}${first === '*' ? ", a code too: '*06#'" : ''}.`,
		);
	if (!/^['"]/.test(value) && /:(?:\s|$)/.test(value)) {
		if (/^[^{]*\}$/.test(value)) return remedy('The opening bracket { is missing after the colon.', 'Type { there.');
		const curly = /^[“”]/.test(value) ? ' The curly quotes “ ” do not count.' : '';
		return remedy(`The text after the first colon holds another colon.${curly}`, quoted);
	}
	return undefined;
}

/** Mistakes inside { } or [ ] on one line. */
function inFlow(value: string, code: Code): Remedy | undefined {
	if (/[，、]\s*[\w-]+:\s/.test(value))
		return remedy('The comma between two names is a full-width one (，).', 'Type a plain comma and a space: “, ”.');
	if (/(?<=[:,[{]\s*)'[^']*,\s*[\w-]+:\s+'/.test(value)) return unclosed;
	if (code === 'BLOCK_IN_FLOW')
		return remedy(
			'A comma is missing between two fields, or a text holds a colon.',
			'Write { zh-CN: …, en: …, ur: … }. A text with a colon or comma of its own goes between quotes.',
		);
	if (code !== 'UNEXPECTED_TOKEN') return undefined;
	return remedy(
		`What stands after ${value[0]} does not end with its bracket, or goes on behind it.`,
		`A text that begins with ${value[0]} goes ${quotes}; a list ends with its bracket.`,
	);
}

/** The line with an opening quote that is never closed, so that the rest of the file became part of it. */
function openQuote(rows: string[]): number | undefined {
	const row = rows.findIndex((line) => {
		const [, mark, rest = ''] = /(?:[:,-]\s+|[[{]\s*)(['"])(.*)$/.exec(line) ?? [];
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

function bracketMend(line: string): Remedy {
	const [open, close] = /:\s+\{/.test(line) ? ['{', '}'] : ['[', ']'];
	return / #/.test(line)
		? remedy(`What follows # is a remark, the closing ${close} too.`, `Put the text with the # ${quotes}.`)
		: remedy(`The bracket ${open} is not closed.`, `Put ${close} at the end of this line.`);
}

/** The line whose spaces at the start, put right, make the text readable; tried out, because the parser blames another. */
function indent(rows: string[], met: number): Break | undefined {
	const before = faultRows(rows).length;
	const tries = [met, met + 1, met - 1].flatMap((row) => {
		const [, spaces = '', rest = ''] = /^( *)(.*)$/.exec(rows[row] ?? '') ?? [];
		if (rest === '' || rest.startsWith('#')) return [];
		// The field's own indentation elsewhere tells more than the nearest: 3 lies between 2 and 4.
		const name = /^[\w-]+:/.exec(rest)?.[0];
		const elsewhere = (wide: number): number =>
			rows.filter((line) => name && line.startsWith(' '.repeat(wide) + name)).length;
		return [0, 2, 4, 6]
			.filter((wide) => wide !== spaces.length)
			.map((wanted) => ({
				row,
				rest,
				has: spaces.length,
				wanted,
				gain: elsewhere(wanted) - elsewhere(spaces.length),
				far: Math.abs(wanted - spaces.length),
			}));
	});
	const found = tries
		.toSorted((a, b) => b.gain - a.gain || a.far - b.far)
		.find(({ row, rest, wanted }) => {
			const left = faultRows(rows.with(row, ' '.repeat(wanted) + rest));
			return left.length < before && left.every((other) => other > met + 1);
		});
	if (!found) return undefined;
	const { row, has, wanted } = found;
	return {
		row,
		message: `The spaces at the start of this line do not match its neighbours: it has ${has}, it should have ${wanted}.`,
		fix: `Begin the line with ${wanted === 0 ? 'no space' : `${wanted} spaces`}.`,
	};
}

/** The lines, from 0, of the parser's errors. */
function faultRows(rows: string[]): number[] {
	const lines = new LineCounter();
	const { errors } = parseDocument(rows.join('\n'), { lineCounter: lines, prettyErrors: false });
	return errors.map(({ pos: [start] }) => lines.linePos(start).line - 1);
}
