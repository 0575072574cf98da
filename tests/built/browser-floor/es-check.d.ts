/** es-check has no types; these are the parts of its documented Node API that the tests use. */
declare module 'es-check' {
	export interface Configuration {
		ecmaVersion: string;
		checkBrowser?: boolean;
		browserslistQuery?: string;
		files: string[];
		module?: boolean;
		checkFeatures?: boolean;
	}
	/** Checks files; with a second argument it returns the result instead of ending the process. */
	export function runChecks(
		configurations: Configuration[],
		options: { logger?: null },
	): { success: boolean; errors: { file: string; err: Error }[] };
}
