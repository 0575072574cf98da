import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sectionsFile } from '../../src/integrations/content-lint/readers/content/content.ts';

test('the list of published sections is there, in order, each once (npm run sections adds new ones)', () => {
	const listed = readFileSync(sectionsFile, 'utf8').trim().split('\n');
	expect(listed.length).toBeGreaterThan(100);
	expect(listed).toEqual([...new Set(listed)].sort());
});
