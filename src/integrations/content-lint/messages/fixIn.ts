import type { Passage } from '../readers/content/passages.ts';

/** The fix for facts that readers need: a page can show them. */
const inText = 'if readers need it, say it in the text of a page.';

/** The fix for contacts: they may be a stranger's, so no page may show them either. */
export const ofContact =
	'no page may have it either. Only an official one, with its source, goes into src/content/dial-codes.yaml (a number) or src/content/official-domains.yaml (an address); pages show it from there.';

/**
 * Chooses the fix for something that was typed and belongs into the data. Components work only in the text of a page: in
 * a title or a button readers would see their code.
 * @param onPage fix in the text of a page
 * @param inChecklist fix in a text of the checklist, if `[[id]]` can show it
 * @param elsewhere end of the fix in all other texts
 */
export function fixIn({ plain, file }: Passage, onPage: string, inChecklist?: string, elsewhere = inText): string {
	if (plain === undefined) return onPage;
	if (plain === 'codes' && inChecklist !== undefined) return inChecklist;
	if (file.endsWith('/phrases.yaml') && elsewhere === inText)
		return 'Add it to src/content/facts.yaml with its source and write [[fact:its id]] here, in every language and in `roman`.';
	return `Take it out. In a title, a description, a label or a text of the data nothing can be shown from the data; ${elsewhere}`;
}
