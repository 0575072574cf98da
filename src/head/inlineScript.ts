import { fullFunction, scriptTargets } from '../config/browsers.ts';
import { bundleScript } from '../lib/bundleScript.ts';
import { memoize } from '../lib/memoize.ts';

/**
 * The code of a script in `inline/`, which runs in the head before the first paint. Bundled once for all pages.
 * @throws Error when it does not compile
 */
export const inlineScript = memoize(async (name: 'fontArrival' | 'lowerCasePath') => {
	const { code } = await bundleScript({
		entry: `src/head/inline/${name}.ts`,
		format: 'iife',
		target: scriptTargets(fullFunction),
	});
	return code;
});
