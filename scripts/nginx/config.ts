import { localeList } from '../../src/config/locales.ts';
import { errorSlug } from '../../src/config/pages.ts';
import type { HeaderRule } from '../../src/lib/responseHeaders.ts';

/** The input for the configuration. */
interface Server {
	/** The built site, as an absolute path. */
	dist: string;
	/** The folder of the site without its last slash; nothing at the top of the host. */
	folder: string;
	/** The host name, for `server_name`. */
	name: string;
	port: number;
	/** The rules of `_headers`. */
	rules: readonly HeaderRule[];
}

/** For pages and other files without a hash in their name: browsers may cache them but must revalidate. */
const revalidate = 'no-cache';

/** Quotes a text. @throws Error if it contains `$`, which nginx reads as a variable */
function quoted(text: string): string {
	if (text.includes('$')) throw new Error(`nginx takes the $ in "${text}" for a variable.`);
	return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

/** A `map` from paths to the value of one header, and the line that sends it. */
function header(name: string, index: number, rules: readonly HeaderRule[]): { map: string; send: string } {
	const values = rules.flatMap(({ path, headers }) => {
		const value = headers[name];
		if (value === undefined) return [];
		const pattern = path.replace(/[.+?^{}()|[\]\\]/g, '\\$&').replace(/\*$/, '.*');
		return [`    ${quoted(`~^${pattern}`)} ${quoted(value)};\n`];
	});
	const isCache = name === 'Cache-Control';
	const fallback = isCache ? `    default ${revalidate};\n` : '';
	return {
		map: `map $uri $guide_header_${index} {\n${fallback}${values.join('')}}\n`,
		// Without `always` for Cache-Control: a 404 must not be cached for a year.
		send: `    add_header ${name} $guide_header_${index}${isCache ? '' : ' always'};\n`,
	};
}

/**
 * Writes a configuration for nginx 1.18 or newer, to be included in its `http` block: one server without TLS, whose
 * headers, error pages and files are those of the build.
 * @throws Error when a header contains `$`, which nginx cannot send
 */
export function nginxConfig({ dist, folder, name, port, rules }: Server): string {
	const names = [...new Set(['Cache-Control', ...rules.flatMap(({ headers }) => Object.keys(headers))])];
	const headers = names.map((key, index) => header(key, index, rules));
	const location = (path: string): string =>
		`    location ^~ ${folder}${path} {\n        alias ${quoted(dist + path)};\n        error_page 404 ${folder}${path}${errorSlug}.html;\n    }\n`;
	return `# Written by \`npm run build:nginx\` (docs/hosting.md): include it in the http block of nginx.
${headers.map(({ map }) => map).join('')}server {
    listen ${port};
    server_name ${name};
    server_tokens off;
    # Behind a proxy nginx knows neither the scheme nor the port that the reader sees.
    absolute_redirect off;
    index index.html;
    charset utf-8;
    include /etc/nginx/mime.types;
    types {
        application/manifest+json webmanifest;
        text/markdown md;
    }
    # nginx adds text/html by itself.
    charset_types text/css text/plain text/xml text/markdown application/javascript application/json application/manifest+json;
    # The build has compressed every file once and better than nginx would. With the module for Brotli: brotli_static on;
    gzip_static on;
    gzip_vary on;
${headers.map(({ send }) => send).join('')}${['/', ...localeList.map((locale) => `/${locale}/`)].map(location).join('')}${folder && `    location = ${folder} {\n        return 301 ${folder}/$is_args$args;\n    }\n`}}
`;
}
