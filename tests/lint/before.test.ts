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
