import type { Passage } from '../readers/content/passages.ts';

/** What readers are to have all the same, where it is no contact: a page can print it. */
const inText = 'if readers need it, say it in the text of a page.';

/** What to do with a contact in a place that prints none; it may be a stranger's, so no page is to say it either. */
export const ofContact =
	'no page may have it either. Only an official one, with its source, goes into src/content/dial-codes.yaml (a number) or src/content/official-domains.yaml (an address); pages print it from there.';

/**
 * Says how to correct something that was typed and should be printed from the data, where that is possible: an editor who
 * is sent to a component in a title or on a button would put its code before the reader.
 * @param onPage what to do in the text of a page
 * @param inChecklist what to do in a text of the checklist, if `[[id]]` can print it
 * @param elsewhere how the sentence ends for texts in which nothing is printed from the data
 */
export function fixIn({ plain }: Passage, onPage: string, inChecklist?: string, elsewhere = inText): string {
	if (plain === undefined) return onPage;
	if (plain === 'codes' && inChecklist !== undefined) return inChecklist;
	return `Take it out. In a title, a description, a label or a text of the data nothing can be printed from the data; ${elsewhere}`;
}
