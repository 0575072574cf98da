import { describe, expect, test } from 'vitest';
import { followUpRules } from './adding.ts';
import { type Project, validProject } from './project.ts';

const steps = 'src/content/docs/en/steps.mdx';

/** Adds lines to the English steps, with the imports of all components, and returns the errors. */
function errorsAfterAdding(text: string): ReturnType<Project['errors']> {
	const project = validProject();
	project.edit(steps, "import { Dial, Fact, Site, Term } from '~/components/facts';\n", '');
	project.edit(
		steps,
		'---\n\nText',
		`---\nimport { CallList, Dial, Fact, Menu, Site, Term } from '~/components/facts';\nimport { Fold, Say, TaskTick } from '~/components/phrases';\n\nText`,
	);
	project.edit(steps, 'bring the original.', `bring the original.\n\n${text}`);
	return project.errors().filter(({ rule }) => !followUpRules.has(rule));
}

describe('a correct component is accepted:', () => {
	test.each([
		'<Say id="block-sim" />',
		'<Say ids="block-sim ask-wait" />',
		'<Say group="counter" />',
		'<CallList ids="sim-check imei-status" />',
		'<CallList operator="far" />',
		'Open <Menu>Settings → SIM</Menu>.',
		'<Fold title="If it fails">\n\nSee <Site id="pta" />.\n\n<Say id="block-sim" />\n\n</Fold>',
		'<Fold title="Outer">\n\n<Fold title="Inner" id="inner">\n\nWords.\n\n</Fold>\n\n</Fold>\n\n[Go](/en/steps/#inner)',
	])('%s', (text) => {
		expect(errorsAfterAdding(text)).toEqual([]);
	});
});

describe('a mistake in a component gives its place and its correction:', () => {
	test.each([
		['<Say id="block-smi" />', '<Say id="block-smi" />', 'There is no "block-smi"', 'Did you mean "block-sim"?'],
		['<Say ids="block-sim x-y" />', '<Say ids="block-sim x-y" />', 'There is no "x-y"', 'phrases.yaml'],
		['<Say group="countr" />', '<Say group="countr" />', 'There is no group "countr"', '<Say group="counter" />'],
		['<Say />', '<Say />', 'does not say which entry', '<Say id="…" />'],
		[
			'<CallList group="operators" ids="sim-check" />',
			'<CallList group',
			'does not say which entry',
			'<CallList ids="…" />',
		],
		['<CallList id="sim-check" />', '<CallList id', 'does not say which entry', '<CallList ids="…" />'],
		['<CallList operator="fa" />', '<CallList operator="fa" />', 'There is no "fa"', 'Did you mean "far"?'],
		['<Fold title="A">\n\nWords.', '<Fold title="A">', 'This <Fold> is not closed', '</Fold> on a line of its own'],
		['Words.\n\n</Fold>', '</Fold>', 'closes nothing', 'delete it'],
		['<Fold title="A">Words.\n\n</Fold>', '<Fold title="A">', 'shares its line', 'on a line of its own'],
		['Open <Menu>Settings.', '<Menu>', 'is not closed', '</Menu>'],
		['<Fold title="Call your carrier">\n\nWords.\n\n</Fold>', 'carrier', '', 'operator'],
	])('%s', (text, words, message, fix) => {
		const [first] = errorsAfterAdding(text);
		expect(first).toMatchObject({
			file: steps,
			excerpt: expect.stringContaining(words),
			message: expect.stringContaining(message),
			fix: expect.stringContaining(fix),
		});
	});

	test('<TaskTick> must be in all languages', () => {
		expect(errorsAfterAdding('<TaskTick id="blocked" />')[0]).toMatchObject({
			file: steps,
			message: expect.stringContaining('<TaskTick id="blocked" />'),
		});
	});

	test('a link to a fold that does not exist', () => {
		const [first] = errorsAfterAdding('[Go](/en/steps/#inner)');
		expect(first).toMatchObject({ message: expect.stringContaining('no section "inner"') });
	});
});
