import { bundle } from '../lib/bundleScript.ts';

const scripts = new Map<string, Promise<string>>();

/**
 * The code of a script that runs in the head before the page is painted: one of `inline/`, bundled once for all pages.
 * @throws Error when it does not compile
 */
export function inlineScript(name: 'fontArrival' | 'lowerCasePath'): Promise<string> {
	const script = scripts.get(name) ?? bundle(`src/head/inline/${name}.ts`, 'iife');
	scripts.set(name, script);
	return script;
}
