/** es-check ships no types; this is what the tests use of its documented Node API. */
declare module 'es-check' {
	export interface Configuration {
		ecmaVersion: string;
		checkBrowser?: boolean;
		browserslistQuery?: string;
		files: string[];
		module?: boolean;
		checkFeatures?: boolean;
	}
	/** Checks files; with a second argument it answers instead of ending the process. */
	export function runChecks(
		configurations: Configuration[],
		options: { logger?: null },
	): { success: boolean; errors: { file: string; err: Error }[] };
}
