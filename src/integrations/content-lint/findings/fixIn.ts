import type { Passage } from '../readers/content/passages.ts';

/**
 * Says how to correct something that was typed and should be printed from the data, where that is possible: an editor who
 * is sent to a component in a title or on a button would put its code before the reader.
 * @param onPage what to do in the text of a page
 * @param inChecklist what to do in a text of the checklist, if `[[id]]` can print it
 */
export function fixIn({ plain }: Passage, onPage: string, inChecklist?: string): string {
	if (plain === undefined) return onPage;
	if (plain === 'codes' && inChecklist !== undefined) return inChecklist;
	return 'Take it out. In a title, a description, a label or a text of the data nothing can be printed from the data; if readers need it, say it in the text of a page.';
}
