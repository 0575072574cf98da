import { fromWriting } from '../fromWriting.ts';

/** Urdu in Latin letters stands where a screen reader is told how to say it. */
export const romanUrdu = fromWriting('roman-urdu', {
	id: 'language/roman-urdu',
	refuses: 'Urdu in Latin letters outside a component.',
	message: 'This is Urdu in Latin letters, which a screen reader would read as English.',
	fix: 'In the text of a page write <Say id="…" /> for a sentence of src/content/phrases.yaml, or <Phrase lang="ur-Latn">…</Phrase>.',
});
