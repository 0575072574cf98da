import { bundle } from '../../lib/bundleScript.ts';
import { hashedName } from '../../lib/dist.ts';

let script: Promise<{ name: string; code: string }> | undefined;

/**
 * The script that saves the guide and speaks through the notice, as a module that exports `keepForOffline`, and
 * the file name it is served under, which changes with its content.
 */
export function pageScript(): Promise<{ name: string; code: string }> {
	script ??= (async () => {
		const code = await bundle('src/components/offline/page.ts', 'es');
		return { name: hashedName('keep.js', code), code };
	})();
	return script;
}
