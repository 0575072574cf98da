import { AstroError } from 'astro/errors';

/**
 * Checks that an integration runs after the ones whose output it needs. Astro runs build hooks in the order of
 * `integrations` in astro.config.mjs. Call this in `astro:config:done`.
 * @param integrations all of them, in their order
 * @param name the integration that calls this
 * @param after the names of the integrations that must come before it, each with the reason
 * @throws AstroError when one of them comes later or does not exist (it may have been renamed)
 */
export function checkOrder(
	integrations: readonly { name: string }[],
	name: string,
	after: Readonly<Record<string, string>>,
): void {
	const names = integrations.map((integration) => integration.name);
	const position = names.indexOf(name);
	for (const [earlier, reason] of Object.entries(after)) {
		const place = names.indexOf(earlier);
		if (place === -1)
			throw new AstroError(
				`The integration "${name}" must run after "${earlier}", but there is no integration of that name.`,
				`Add it to "integrations" in astro.config.mjs, or correct the name where "${name}" calls checkOrder().`,
			);
		if (place > position)
			throw new AstroError(
				`The integration "${name}" must run after "${earlier}": ${reason}.`,
				`Move "${name}" behind "${earlier}" in "integrations" of astro.config.mjs.`,
			);
	}
}
