import { bundle } from '../../lib/bundleScript.ts';
import { hashedName } from '../../lib/dist.ts';

let script: Promise<{ name: string; code: string }> | undefined;

/**
 * The script that saves the guide: a module that exports `keepForOffline`, and its file name with a hash of its
 * content.
 */
export function pageScript(): Promise<{ name: string; code: string }> {
	script ??= (async () => {
		const code = await bundle('src/components/offline/saveGuide.ts', 'es');
		return { name: hashedName('keep.js', code), code };
	})();
	return script;
}
