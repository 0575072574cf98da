import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isPage, walk } from '../../../src/lib/dist.ts';
import { attribute, elementsOf, parseHtml, rawText } from '../../../src/lib/html.ts';

/** A style or script as it is sent to browsers. */
export interface Shipped {
	/** The file, or the first page that contains it. */
	name: string;
	code: string;
}

/** Every style and script of a built site, without duplicates. */
interface ShippedCode {
	styles: Shipped[];
	/** Scripts that a page runs by itself, inline or in files. */
	pageScripts: Shipped[];
	/** Scripts that are loaded on demand, and the service workers. */
	laterScripts: Shipped[];
}

/**
 * Collects the styles and scripts of a built site.
 * @param dist its folder
 * @throws Error when there is no such folder, or a page names a script that is not there
 */
export function shippedCode(dist: string): ShippedCode {
	const styles = new Map<string, string>();
	const inside = new Map<string, string>();
	const named = new Set<string>();
	const files = walk(dist);
	const read = (path: string) => readFileSync(join(dist, path), 'utf8');
	const put = (map: Map<string, string>, code: string, name: string) => void (map.has(code) || map.set(code, name));
	for (const path of files.filter((file) => file.endsWith('.css'))) put(styles, read(path), path);
	for (const path of files.filter(isPage)) {
		for (const element of elementsOf(parseHtml(read(path)))) {
			const type = attribute(element, 'type') ?? '';
			const src = attribute(element, 'src');
			if (element.tagName === 'style') put(styles, rawText(element), path);
			if (element.tagName !== 'script' || !['', 'module', 'text/javascript'].includes(type)) continue;
			if (src === undefined) put(inside, rawText(element), path);
			else named.add(src);
		}
	}
	const toList = (map: Map<string, string>) => [...map].map(([code, name]) => ({ name, code }));
	const scriptFiles = files.filter((file) => /\.m?js$/.test(file));
	const fromFiles = (paths: Iterable<string>) => [...paths].map((path) => ({ name: path, code: read(path) }));
	return {
		styles: toList(styles),
		pageScripts: [...toList(inside), ...fromFiles(named)],
		laterScripts: fromFiles(scriptFiles.filter((file) => !named.has(file))),
	};
}
