import type { Finding } from '../../rule.ts';
import { readYaml, textAt } from './yaml.ts';

/** Texts that a rule refuses although they are right. */
export const exceptionsFile = 'src/content/lint-exceptions.yaml';

/** Shorter words are a mark or a letter: an exception for them would stand for too much. */
export const MIN_WORDS = 2;

/** A text that a rule must not refuse; a field that is missing is ''. */
export interface Exception {
	/** The id of the rule, as it stands behind its message. */
	rule: string;
	file: string;
	/** What the message shows first. */
	words: string;
	/** Why it is right: whoever reads the change decides by it. */
	reason: string;
	/** The line of the list. */
	line: number;
}

/** Parses lint-exceptions.yaml. */
export function readExceptions(text: string): { entries: Exception[]; broken: Finding[] } {
	const { value, lineOf, broken } = readYaml(exceptionsFile, text, 1, 'failsafe');
	const entries = (Array.isArray(value) ? value : []).map((entry, index) => ({
		rule: textAt(entry, ['rule']),
		file: textAt(entry, ['file']),
		words: textAt(entry, ['words']),
		reason: textAt(entry, ['reason']),
		line: lineOf([index]),
	}));
	return { entries, broken };
}
