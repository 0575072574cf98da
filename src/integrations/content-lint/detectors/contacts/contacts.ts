import { memoize } from '../../../../lib/memoize.ts';
import { canonical } from '../canonical.ts';
import type { Detector } from '../detector.ts';
import { contactsIn, type ContactKind } from './contactsIn.ts';
import { knownNames, type KnownNames } from './knownNames.ts';
import { anyMessenger } from './contactPatterns.ts';
import { isProse, isSpoken } from '../../readers/content/passages.ts';

/** A messenger right before or after the words found. */
const MAX_APART = 4;

/** Memoized by names, not by content (README.md, “Memory”): many contents have the same names. */
const contactsBeside = memoize((names: KnownNames) => memoize((text: string) => contactsIn(text, names)));

/** Finds names and groups on messengers, and invitations to people by name, that the data do not name. */
export const contacts: Detector<ContactKind> = (passage, content) => {
	const names = knownNames(content);
	const found = contactsBeside(names)(passage.prose.text);
	if (isProse(passage)) return found;
	// Search words and names of sources may name people, but not a messenger account or a person on a messenger.
	return found.filter(({ kind, from, to }) => {
		// In Latin letters, any Urdu word behind the name of a messenger looks like a name.
		if (isSpoken(passage) && kind === 'person') return true;
		const { text } = passage.prose;
		const [words, around] = [text.slice(from, to), text.slice(Math.max(0, from - MAX_APART), to + MAX_APART)];
		// Readers see the titles of sources. Newspapers have names of one word, ProPakistani, and headlines name people.
		if (passage.file.endsWith('/sources.yaml') && kind === 'person') return !/^[a-z]+(?: [a-z]+)?$/i.test(words);
		// Readers search for operators on messengers.
		const isOperator = names.ofData.has(words.toLowerCase().split(/\s/)[0] ?? '');
		const isOnMessenger =
			passage.role === 'alias' && kind === 'person' && !isOperator && anyMessenger.test(canonical(around).text);
		return isOnMessenger || /[\d_@#](?!\S*\.[a-z]{2})/.test(words);
	});
};
