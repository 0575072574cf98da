// Prints the entries that will soon get a warning as old, by page: npm run facts:due
import { fileURLToPath } from 'node:url';
import { due } from './due.ts';

const lines = due(fileURLToPath(new URL('../../', import.meta.url))).map(
	({ page, what }) => `- **${page}**: ${what.join(', ')}`,
);
console.log(lines.length > 0 ? lines.join('\n') : 'None.');
