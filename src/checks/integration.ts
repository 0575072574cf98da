import type { AstroIntegration } from 'astro';

/** Runs the checks around the build. */
export function checks(): AstroIntegration {
	return { name: 'checks', hooks: {} };
}
