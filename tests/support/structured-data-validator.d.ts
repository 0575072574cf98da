declare module '@adobe/structured-data-validator' {
	/** What a page holds, by format and type, as Web Auto Extractor gives it. */
	interface Extracted {
		jsonld: Partial<Record<string, object[]>>;
		microdata: object;
		rdfa: object;
		errors: object[];
	}

	export default class Validator {
		/** @param vocabulary schema.org as JSON-LD */
		constructor(vocabulary: object);
		/** @returns what is wrong; nothing when all is well */
		validate(extracted: Extracted): Promise<{ issueMessage: string }[]>;
	}
}
