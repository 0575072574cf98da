import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { contentBefore } from '../../src/integrations/content-lint/readers/content/loadContent.ts';
import { pageOf } from './adding.ts';
import { validProject } from '../support/guide/project.ts';

test('a proposal is compared with what its branch started from, and a copy without that branch with nothing', () => {
	const project = validProject();
	const git = (...args: string[]): string =>
		execFileSync('git', ['-c', 'user.name=Editor', '-c', 'user.email=editor@example.pk', ...args], {
			cwd: project.root,
			encoding: 'utf8',
		});
	git('init', '--quiet', '--initial-branch=main');
	onTestFinished(() => rmSync(join(project.root, '.git'), { recursive: true }));
	git('add', '.');
	git('commit', '--quiet', '-m', 'Start');
	git('checkout', '--quiet', '-b', 'proposal');
	const { file, end } = pageOf('en');
	project.edit(file, end, 'bring the original card.');
	git('commit', '--quiet', '-a', '-m', 'Change');
	const wordsIn = (base: string): string | undefined =>
		contentBefore(project.root, base)?.pages.find((page) => page.file === file)?.body;
	expect(wordsIn('main')).toContain(end);
	expect(wordsIn('proposal')).not.toContain(end);
	expect(contentBefore(project.root, 'origin/main')).toBeUndefined();
});

test('a link that leads elsewhere with the same words is refused in each language, even if it does so in all', () => {
	const project = validProject();
	const languages = (['en', 'ur', 'zh-CN'] as const).map(pageOf);
	const linkTo = (file: string, slug: string): string => `[PTA](/${file.split('/')[3] ?? ''}/${slug})`;
	for (const { file, end } of languages) project.edit(file, end, `${end} ${linkTo(file, '')}`);
	project.publish();
	for (const { file } of languages) project.edit(file, linkTo(file, ''), linkTo(file, 'steps/'));
	const refused = project.errors().flatMap(({ rule, file }) => (rule === 'structure/retargeted' ? file : []));
	expect(refused.sort()).toEqual(languages.map(({ file }) => file).sort());
});
