/**
 * `npm run build:nginx`: compresses the built site and writes `nginx.conf` beside it. `run.ts <folder> <port>` for
 * another.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { basePath, siteUrl } from '../../src/config/site.ts';
import { walk } from '../../src/lib/dist.ts';
import { readHeaders } from '../../src/lib/responseHeaders.ts';
import { brotli } from '../../src/lib/brotli.ts';
import { nginxConfig } from './config.ts';

const [folder = 'dist', port = '80'] = process.argv.slice(2);
const dist = resolve(folder);
if (!existsSync(dist)) {
	console.error(`There is no ${folder}/: run \`npm run build\` first.`);
	process.exit(1);
}

/** Files to compress. Fonts, pictures and Pagefind's files are compressed already. */
const text = /\.(?:html|css|js|json|svg|xml|txt|md|webmanifest|ico)$/;

const files = walk(dist).filter((path) => text.test(path));
for (const path of files) {
	const content = readFileSync(join(dist, path));
	writeFileSync(join(dist, `${path}.gz`), gzipSync(content, { level: 9 }));
	writeFileSync(join(dist, `${path}.br`), brotli(content));
}
const config = nginxConfig({
	dist,
	folder: basePath,
	name: new URL(siteUrl).hostname,
	port: Number(port),
	rules: readHeaders(readFileSync(join(dist, '_headers'), 'utf8')),
});
writeFileSync(`${dist}.nginx.conf`, config);
console.log(`${files.length} files compressed; the configuration is ${folder}.nginx.conf.`);
