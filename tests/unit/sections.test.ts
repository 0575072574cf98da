import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadContent, sectionsFile } from '../../src/integrations/content-lint/readers/content/content.ts';
import { headingsOf } from '../../src/integrations/content-lint/readers/content/headings.ts';

test('the list of published sections is in order; new ones join it by themselves', () => {
	const listed = readFileSync(sectionsFile, 'utf8').trim().split('\n');
	const today = loadContent('.').pages.flatMap(({ slug, body }) =>
		headingsOf(body).flatMap(({ id }) => (id === undefined ? [] : `${slug}#${id}`)),
	);
	const all = [...new Set([...listed, ...today])].sort();
	if (!process.env['CI'] && all.length > listed.length) writeFileSync(sectionsFile, `${all.join('\n')}\n`);
	expect(listed).toEqual([...new Set(listed)].sort());
});
