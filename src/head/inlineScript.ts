import { bundle } from '../lib/bundleScript.ts';
import { remember } from '../lib/remember.ts';

/**
 * The code of a script in `inline/`, which runs in the head before the first paint. Bundled once for all pages.
 * @throws Error when it does not compile
 */
export const inlineScript = remember((name: 'fontArrival' | 'lowerCasePath') =>
	bundle(`src/head/inline/${name}.ts`, 'iife'),
);
