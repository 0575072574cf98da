import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { contentBefore } from '../../src/integrations/content-lint/readers/content/before.ts';
import { pageOf } from './adding.ts';
import { validProject } from './project.ts';

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

test('the targets of two links that change places are refused in each language, even if they do in all', () => {
	const project = validProject();
	const languages = (['en', 'ur', 'zh'] as const).map(pageOf);
	const links = (file: string, first: string, second: string): string => {
		const home = `/${file.split('/')[3] ?? ''}/`;
		return `[eSIM](${home}${first}) [PTA](${home}${second})`;
	};
	for (const { file, end } of languages) project.edit(file, end, `${end} ${links(file, '', 'steps/')}`);
	project.publish();
	for (const { file } of languages) project.edit(file, links(file, '', 'steps/'), links(file, 'steps/', ''));
	const refused = project.errors().flatMap(({ rule, file }) => (rule === 'structure/exchanged' ? file : []));
	expect(refused.sort()).toEqual(languages.map(({ file }) => file).sort());
});
