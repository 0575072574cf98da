// Opens every source and official address and reports what has changed: npm run sources [-- <results.json>]
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkSources, type Results } from './checkSources.ts';
import { collectTargets } from './collect.ts';
import { table } from './table.ts';

const [file = 'reports/sources.json'] = process.argv.slice(2);
const before = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Results) : {};
const targets = collectTargets(fileURLToPath(new URL('../../', import.meta.url)));
const { judgements, results } = await checkSources(targets, before);
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, `${JSON.stringify(results, undefined, 1)}\n`);
console.log(table(judgements, new Date().toISOString().slice(0, 10)));
