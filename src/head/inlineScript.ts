import { bundle } from '../lib/bundleScript.ts';
import { memoize } from '../lib/memoize.ts';

/**
 * The code of a script in `inline/`, which runs in the head before the first paint. Bundled once for all pages.
 * @throws Error when it does not compile
 */
export const inlineScript = memoize((name: 'fontArrival' | 'lowerCasePath') =>
	bundle(`src/head/inline/${name}.ts`, 'iife'),
);
