import { fullFunction, scriptTargets } from '../../config/browsers.ts';
import { bundleScript } from '../../lib/bundleScript.ts';
import { hashedName } from '../../lib/dist.ts';

let script: Promise<{ name: string; code: string }> | undefined;

/**
 * The script that saves the guide: a module that exports `keepForOffline`, and its file name with a hash of its
 * content.
 */
export function pageScript(): Promise<{ name: string; code: string }> {
	script ??= (async () => {
		const { code } = await bundleScript({
			entry: 'src/components/offline/saveGuide.ts',
			format: 'es',
			target: scriptTargets(fullFunction),
		});
		return { name: hashedName('keep.js', code), code };
	})();
	return script;
}
