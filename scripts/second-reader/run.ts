// Lists, as Markdown, the parts of a change that a second person has to read: npm run second-reader -- <base> [<head>]
import { fileURLToPath } from 'node:url';
import { changedFiles } from './commits.ts';
import { changesIn } from './compare.ts';
import { commentOn } from './markdown.ts';

const [base, head = 'HEAD'] = process.argv.slice(2);
if (base === undefined) throw new Error('Name the commit to compare with: npm run second-reader -- origin/main');
const root = process.env['REPOSITORY'] ?? fileURLToPath(new URL('../../', import.meta.url));
const { changed, guide } = changedFiles(root, base, head);
process.stdout.write(commentOn(changesIn(changed, guide)));
