/** The kinds of trusted strings used here: markup, and the address of a script. */
type Kind = 'createHTML' | 'createScriptURL';

/** The part of the Trusted Types API that is used here. TypeScript does not include its types yet. */
interface TrustedTypes {
	createPolicy(
		name: string,
		rules: Partial<Record<Kind, (text: string) => string>>,
	): Record<Kind, (text: string) => string>;
}

/** The name of each Trusted Types policy. The security policy of the pages allows these names and no others. */
export const trustedTypeNames: Readonly<Record<Kind, string>> = { createHTML: 'search', createScriptURL: 'offline' };

const policies: Partial<Record<Kind, ReturnType<TrustedTypes['createPolicy']>>> = {};

/**
 * Marks a string as trusted, for browsers that accept only trusted strings as markup or script addresses. Use it only
 * for what the build wrote, never for text that a reader typed or that came from an address.
 * @param text the markup of a file of this site, or the path of one
 * @returns a trusted object where the browser supports it, otherwise the string itself
 */
export function trust(kind: Kind, text: string): string {
	const { trustedTypes } = self as { trustedTypes?: TrustedTypes };
	if (!trustedTypes) return text;
	// Creating a second policy with the same name would throw.
	const policy = (policies[kind] ??= trustedTypes.createPolicy(trustedTypeNames[kind], {
		[kind]: (same: string) => same,
	}));
	return policy[kind](text);
}
