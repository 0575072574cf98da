import { describe, expect, test } from 'vitest';
import { pageOf } from './adding.ts';
import { validProject } from '../support/guide/project.ts';

/** Makes a guide with a component in one section only, so that a lost heading moves it to another section. */
const projectWithCard = (): ReturnType<typeof validProject> => {
	const project = validProject();
	for (const language of ['zh-CN', 'en', 'ur'] as const) {
		const { file, end } = pageOf(language);
		project.edit(file, "facts';\n", "facts';\nimport { TaskTick } from '~/components/phrases';\n");
		project.edit(file, end, `${end}\n\n<Dial id="imei-status" />\n\n<TaskTick id="blocked" />`);
	}
	return project;
};

describe('a heading that lost its id, or its line, is reported once, in the language that lost it:', () => {
	test.each([
		['zh-CN', '## 本人去 {#person}', '## 本人去', 'has no id'],
		['en', '## Go yourself {#person}', '## Go yourself', 'has no id'],
		['ur', '## خود جائیں {#person}', '## خود جائیں', 'has no id'],
		['zh-CN', '{#person}', '{#persons}', 'has the heading'],
		['en', '{#person}', '{#persons}', 'has the heading'],
		['zh-CN', '## 本人去 {#person}\n', '', 'has the heading'],
		['ur', '## خود جائیں {#person}\n', '', 'has the heading'],
	] as const)('%s: %s → %s', (language, words, by, message) => {
		const project = projectWithCard();
		const { file } = pageOf(language);
		project.edit(file, words, by);
		const errors = project.errors();
		expect(errors.map((error) => [error.rule, error.file, error.message.includes(message)])).toEqual([
			['structure/headings', file, true],
		]);
		expect(errors[0]?.fix).toContain(by === '{#persons}' ? 'Did you mean {#person}?' : '');
	});
});
