import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/integrations/content-lint/rule.ts';
import { followUpRules } from './adding.ts';
import type { Table } from './examples/example.ts';
import { expectRefused, type Project, validProject } from '../support/guide/project.ts';
import { validSite, type Site } from './site.ts';

/** Changes a valid guide and returns the problems. */
function problemsAfter(id: string, change: (project: Project) => void): Problem[] {
	const project = validProject();
	change(project);
	// Examples change one language only, so findings about the other languages are ignored.
	return project.problems().filter(({ rule }) => rule === id || !followUpRules.has(rule));
}

function builtProblemsAfter(_: string, change: (site: Site) => void): Problem[] {
	const site = validSite();
	change(site);
	return site.errors();
}

/** Runs the examples of some rules. */
function testExamples<Where>(
	examples: Table<Where>,
	problemsOf: (id: string, change: (where: Where) => void) => Problem[],
): void {
	describe.each(Object.entries(examples))('%s', (id, { refuses, passes }) => {
		test.each(refuses)('refuses, with one message: %s', (_, change, expected) => {
			const problems = problemsOf(id, change);
			expect(problems.map(({ rule }) => rule)).toEqual([id]);
			if (expected) expectRefused(problems, expected);
		});
		test.each(passes)('lets pass: %s', (_, change) => expect(problemsOf(id, change)).toEqual([]));
	});
}

/** Runs examples of the rules for the content. */
export const testContentExamples = (examples: Table): void => testExamples(examples, problemsAfter);

/** Runs examples of the rules for the built pages. */
export const testBuiltExamples = (examples: Table<Site>): void => testExamples(examples, builtProblemsAfter);
