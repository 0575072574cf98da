declare module '@adobe/structured-data-validator' {
	/** The structured data of a page by format and type, as returned by Web Auto Extractor. */
	interface Extracted {
		jsonld: Partial<Record<string, object[]>>;
		microdata: object;
		rdfa: object;
		errors: object[];
	}

	export default class Validator {
		/** @param vocabulary schema.org as JSON-LD */
		constructor(vocabulary: object);
		/** @returns the errors; empty if there are none */
		validate(extracted: Extracted): Promise<{ issueMessage: string }[]>;
	}
}
