import { networkThenSaved, saved } from './strategies.ts';
import { pack } from './precache.ts';

/**
 * Answers a reader who goes to a page: with the network's, with the saved one if the network is slow, absent or
 * broken, and with the saved start page if that page is not saved.
 * @throws Error when nothing is saved either; the browser then shows its own page
 */
export async function answerPage(event: ExtendableEvent, request: Request): Promise<Response> {
	try {
		const response = await networkThenSaved.handle({ event, request });
		return response.status < 500 ? response : await saved.handle({ event, request }).catch(() => response);
	} catch {
		return saved.handle({ event, request: new Request(pack.home) });
	}
}

/** Answers a page that needs a file of the pack: with the saved one, or the network's if that one was lost. */
export async function answerFile(event: ExtendableEvent, request: Request): Promise<Response> {
	return saved.handle({ event, request }).catch(() => fetch(request));
}
