import type { AstroIntegration } from 'astro';

/** The same integration; its step after the pages are built also logs how long it took. */
export function timed(integration: AstroIntegration): AstroIntegration {
	const step = integration.hooks['astro:build:done'];
	if (!step) return integration;
	return {
		...integration,
		hooks: {
			...integration.hooks,
			'astro:build:done': async (options) => {
				const started = performance.now();
				await step(options);
				options.logger.info(`This step took ${Math.round(performance.now() - started)} ms.`);
			},
		},
	};
}
