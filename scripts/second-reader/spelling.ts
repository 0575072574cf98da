import { isEnglish } from '../../src/integrations/content-lint/detectors/english.ts';
import { distance } from '../../src/lib/search/query/spelling.ts';
import { foldUrdu, type Vocabulary } from './vocabulary.ts';

/** So often does a word stand in the guide that it is one, and not a slip itself. */
const MIN_USED = 3;
/** So many letters has somebody typed wrong at most, in a word of so many at least. */
const MAX_SLIP = 2;
const MIN_SLIPPED = 4;

/**
 * Gives a text as it was meant, where a word that is none, and that nothing but this text has, is spelt right now. What a
 * capital begins may be a name.
 * @param now the same text with other words
 */
export function withSpellingOf(now: string, text: string, { words }: Vocabulary): string {
	const isWord = (word: string): boolean =>
		/^[a-z]/.test(word) ? isEnglish(word) : (words.get(foldUrdu(word)) ?? 0) >= MIN_USED;
	const isSlip = (word: string): boolean => {
		const isOnlyHere = (words.get(/^[a-z]/.test(word) ? word : foldUrdu(word)) ?? 0) <= 1;
		return isOnlyHere && (/^[a-z]+$/.test(word) ? !isEnglish(word) : /^\p{Script=Arabic}/u.test(word));
	};
	const [old, other] = [text, now].map((one) => one.split(/([^\p{L}\p{M}]+)/u));
	if (!old || !other || old.length !== other.length) return text;
	return old
		.map((word, index) => {
			const right = other[index] ?? '';
			const most = word.length < MIN_SLIPPED ? 1 : MAX_SLIP;
			return isSlip(word) && isWord(right) && distance(word, right, most) <= most ? right : word;
		})
		.join('');
}
