import { fullFunction, scriptTargets } from '../config/browsers.ts';
import { bundleScript } from '../lib/bundleScript.ts';
import { memoize } from '../lib/memoize.ts';

/**
 * The code of a script of this folder that runs in the head before the first paint. Bundled once for all pages.
 * @throws Error when it does not compile
 */
export const inlineScript = memoize(async (name: 'lowerCasePath' | 'nastaliq/fontArrival') => {
	const { code } = await bundleScript({
		entry: `src/head/${name}.ts`,
		format: 'iife',
		target: scriptTargets(fullFunction),
	});
	return code;
});
