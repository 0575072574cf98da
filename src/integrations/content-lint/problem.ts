/** Where in the project something stands. */
export interface Place {
	/** Path from the project's root, written with `/`. */
	file: string;
	/** Line in the file, from 1; left out where the whole file is meant. */
	line?: number | undefined;
}

/** Something an editor must mend (error) or should know of (warning). */
export interface Problem extends Place {
	level: 'error' | 'warning';
	/** The words that are wrong, as they stand in the file. */
	text: string;
	/** What is wrong with them, for somebody who has never programmed. */
	wrong: string;
	/** What to do about it, for the same reader. */
	mend: string;
}

/** What a check says of the words it found. */
type Finding = Pick<Problem, 'text' | 'wrong' | 'mend'>;

/** Makes a problem that stops the build. */
export function error({ file, line }: Place, finding: Finding): Problem {
	return { level: 'error', file, line, ...finding };
}

/** Makes a problem that is shown and stops nothing. */
export function warning({ file, line }: Place, finding: Finding): Problem {
	return { level: 'warning', file, line, ...finding };
}

/** Cuts a text that would fill the screen. */
export function short(text: string, length = 80): string {
	const line = text.replace(/\s+/g, ' ').trim();
	return line.length > length ? `${line.slice(0, length - 1)}…` : line;
}
