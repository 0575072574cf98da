/** Headers for every path that matches the pattern. A `*` at the end of the pattern matches any rest. */
export interface HeaderRule {
	path: string;
	headers: Readonly<Record<string, string>>;
}

/**
 * Writes rules as Netlify and Cloudflare Pages read them from `_headers`
 * (docs.netlify.com/manage/routing/headers, developers.cloudflare.com/pages/configuration/headers).
 */
export const writeHeaders = (rules: readonly HeaderRule[]): string =>
	rules
		.map(({ path, headers }) => [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`)])
		.map(([path, ...lines]) => `${path}\n${lines.join('')}`)
		.join('');

/**
 * Parses the output of `writeHeaders`.
 * @throws Error for a line that is neither a path nor a header under one
 */
export function readHeaders(text: string): HeaderRule[] {
	const rules: { path: string; headers: Record<string, string> }[] = [];
	for (const line of text.split('\n').filter((candidate) => candidate && !candidate.startsWith('#'))) {
		const [, name, value] = /^\s+([\w-]+): (.+)$/.exec(line) ?? [];
		const rule = rules.at(-1);
		if (line.startsWith('/')) rules.push({ path: line, headers: {} });
		else if (rule && name && value) rule.headers[name] = value;
		else throw new Error(`"${line}" in _headers is neither a path nor a header.`);
	}
	return rules;
}

const matches = (pattern: string, path: string): boolean =>
	pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;

/** All headers of a path. @param path without host and query */
export const headersFor = (rules: readonly HeaderRule[], path: string): Record<string, string> =>
	Object.assign({}, ...rules.filter((rule) => matches(rule.path, path)).map(({ headers }) => headers)) as Record<
		string,
		string
	>;
