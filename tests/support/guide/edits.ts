/** A paragraph to add to the end of a page. */
export interface Edit {
	/** `en/steps` */
	page: string;
	text: string;
}

/** Paragraphs for one page. */
export const onPage = (page: string, ...texts: string[]): Edit[] => texts.map((text) => ({ page, text }));
