/** What a sink of the browser takes as a trusted string: markup, or the address of a script. */
type Kind = 'createHTML' | 'createScriptURL';

/** The part of the Trusted Types API that is used here; TypeScript's own types do not have it yet. */
interface TrustedTypes {
	createPolicy(
		name: string,
		rules: Partial<Record<Kind, (text: string) => string>>,
	): Record<Kind, (text: string) => string>;
}

/** The name of each Trusted Types policy. The security policy of the pages allows these names and no others. */
export const trustedTypeNames: Readonly<Record<Kind, string>> = { createHTML: 'search', createScriptURL: 'offline' };

const made: Partial<Record<Kind, ReturnType<TrustedTypes['createPolicy']>>> = {};

/**
 * Marks a string as trusted, for browsers that take nothing else for markup and addresses of scripts. Only for what
 * the build wrote: never for what a reader typed or an address brought.
 * @param text the markup of a file of this site, or the path of one
 * @returns a trusted object where the browser has them, which its sinks take like the string; else the string itself
 */
export function trust(kind: Kind, text: string): string {
	const { trustedTypes } = self as { trustedTypes?: TrustedTypes };
	if (!trustedTypes) return text;
	// A second policy of the same name would be refused.
	const policy = (made[kind] ??= trustedTypes.createPolicy(trustedTypeNames[kind], { [kind]: (same: string) => same }));
	return policy[kind](text);
}
