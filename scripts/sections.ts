import { readFileSync, writeFileSync } from 'node:fs';
import { loadContent, sectionsFile } from '../src/integrations/content-lint/readers/content/content.ts';
import { headingsOf } from '../src/integrations/content-lint/readers/content/headings.ts';

// `npm run sections`: adds the sections of today to the list of published ones. It takes none out.
const listed = readFileSync(sectionsFile, 'utf8').trim().split('\n');
const today = loadContent('.').pages.flatMap(({ slug, body }) =>
	headingsOf(body).flatMap(({ id }) => (id === undefined ? [] : `${slug}#${id}`)),
);
writeFileSync(sectionsFile, `${[...new Set([...listed, ...today])].sort().join('\n')}\n`);
