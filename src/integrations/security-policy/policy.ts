import { createHash } from 'node:crypto';
import { attribute, elementsOf, inlineScripts, parseHtml, rawText, type Element } from '../../lib/html.ts';
import { trustedTypeNames } from '../../lib/trustedTypes.ts';

/** The hashes of inline scripts and styles, as sources of a Content-Security-Policy: `'sha256-…'`. */
interface Hashes {
	scripts: string[];
	styles: string[];
}

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Markup that a policy without `unsafe-inline` blocks silently, or undefined. */
function blocked({ tagName, attrs }: Element): string | undefined {
	const found = attrs.find(
		({ name, value }) => name === 'style' || /^on[a-z]+$/.test(name) || /^\s*javascript:/i.test(value),
	);
	return found && `<${tagName} ${found.name}="${found.value}">`;
}

/**
 * The hashes of the scripts and styles inside a page.
 * @param html the finished page: if a byte of a script or style changes later, the browser refuses it
 * @throws Error for style and event attributes and `javascript:` addresses, which no hash can allow
 */
export function hashesOf(html: string): Hashes {
	const elements = elementsOf(parseHtml(html));
	const refused = elements.map(blocked).find((text) => text !== undefined);
	if (refused)
		throw new Error(
			`The security policy would stop ${refused}. Put a style into a style sheet and what an event does into a script.`,
		);
	const hashed = (some: Element[]) => [...new Set(some.map((element) => hashOf(rawText(element))))];
	return {
		scripts: hashed(inlineScripts(elements)),
		styles: hashed(
			elements.filter((element) => element.tagName === 'style' && attribute(element, 'src') === undefined),
		),
	};
}

/**
 * A Content-Security-Policy that allows files of this site, the given scripts and styles, and nothing else.
 * `wasm-unsafe-eval` is for Pagefind's WebAssembly and allows no script; `data:` is for the icons in the styles.
 */
export const policyOf = ({ scripts, styles }: Hashes): string =>
	[
		`default-src 'self'`,
		`script-src 'self' 'wasm-unsafe-eval' ${scripts.join(' ')}`.trim(),
		`style-src 'self' ${styles.join(' ')}`.trim(),
		`img-src 'self' data:`,
		`object-src 'none'`,
		`base-uri 'none'`,
		`form-action 'self'`,
		`require-trusted-types-for 'script'`,
		`trusted-types ${Object.values(trustedTypeNames).join(' ')}`,
	].join(';');

/**
 * The policy that hosts send with every path. It cannot depend on the page, so it lists the scripts of all pages and
 * leaves styles to the policy in the page, which applies as well. It also forbids frames, which a `<meta>` cannot.
 */
export const sitePolicy = (scripts: string[]): string =>
	`${policyOf({ scripts, styles: [`'unsafe-inline'`] })};frame-ancestors 'none'`;

/** The policy must come before everything that it governs; only the encoding comes first. */
const beginning = /<head>(?:<meta charset="utf-8">)?/;

/**
 * Adds the policy to a page in a `<meta>`, for hosts that do not send our headers.
 * @throws Error when the page has no head
 */
export function withPolicy(html: string, hashes: Hashes): string {
	if (!beginning.test(html)) throw new Error('It has no <head>, in which its security policy would stand.');
	const meta = `<meta http-equiv="content-security-policy" content="${policyOf(hashes)}">`;
	return html.replace(beginning, (before) => before + meta);
}
