import { isNamedByContent } from '../../../lib/offline/manifest.ts';
import { manifest, pathInSite } from './precache.ts';
import { keyOf, networkThenSaved, saved } from './strategies.ts';

/** Whether a status means that the host cannot answer now. A 404 or a redirect is an answer and is passed on. */
const isRefusal = ({ status }: Response): boolean => status >= 500 || [403, 408, 429].includes(status);

/**
 * Answers a navigation: with the page from the network; with the saved page if the network is slow, absent, broken or
 * refuses; with the saved start page if that page is not saved.
 * @throws Error when nothing is saved; the browser then shows its own error page
 */
export async function answerPage(event: ExtendableEvent, request: Request): Promise<Response> {
	try {
		// A page that is not saved is passed on as it arrives.
		if (keyOf(request.url) === undefined) return await fetch(request);
		const response = await networkThenSaved.handle({ event, request });
		return isRefusal(response) ? await saved.handle({ event, request }).catch(() => response) : response;
	} catch {
		return saved.handle({ event, request: new Request(manifest.home) });
	}
}

/**
 * Answers a page that needs one of the saved files. A name that changes with its content means the same file whoever
 * asks, so the saved one serves at once. Any other name may mean the file of a newer build, to which the page belongs:
 * the network's comes first.
 * @throws Error when neither has it
 */
export async function answerFile(event: ExtendableEvent, request: Request): Promise<Response> {
	if (isNamedByContent(pathInSite(request.url))) return saved.handle({ event, request }).catch(() => fetch(request));
	const response = await networkThenSaved.handle({ event, request });
	return response.ok ? response : saved.handle({ event, request }).catch(() => response);
}
