import type { AstroConfig, AstroIntegration } from 'astro';
import { describe, expect, test, vi } from 'vitest';
import { contentLint } from '../../src/integrations/content-lint/index.ts';
import { type Project, validProject } from '../support/guide/project.ts';

type Hook = (options: Record<string, unknown>) => unknown;
const hookOf = (integration: AstroIntegration | undefined, name: string): Hook => integration?.hooks[name] as Hook;

/** Starts the integration as Astro does and returns the integrations that it adds. */
function start(project: Project, command: string): AstroIntegration[] {
	const added: AstroIntegration[] = [];
	hookOf(
		contentLint(),
		'astro:config:setup',
	)({
		command,
		config: { root: new URL(`file://${project.root}/`) },
		updateConfig: ({ integrations }: Pick<AstroConfig, 'integrations'>) => added.push(...integrations),
	});
	return added;
}

describe('the build', () => {
	test('does not start while the content has an error', () => {
		vi.spyOn(console, 'error').mockReturnValue();
		const project = validProject();
		project.remove('src/content/docs/ur/steps.mdx');
		expect(() => start(project, 'build')).toThrow('nothing was built');
		expect(start(project, 'sync')).toEqual([]);
		vi.restoreAllMocks();
	});

	test('checks the pages after all integrations that change them, or fails', () => {
		const [last] = start(validProject(), 'build');
		const done = (integrations: unknown[]): unknown =>
			hookOf(last, 'astro:config:done')({ config: { root: new URL('file:///x/'), site: 'https://x', integrations } });
		expect(() => done([{ name: 'search' }, last])).not.toThrow();
		expect(() => done([last, { name: 'search' }])).toThrow('must come last');
	});
});
