import type { APIRoute } from 'astro';
import { pageScript } from '../../components/offline/pageScript.ts';

/** The script that saves the guide. Every page loads it when the browser is idle. */
export async function getStaticPaths() {
	return [{ params: { script: (await pageScript()).name } }];
}

export const GET: APIRoute = async () =>
	new Response((await pageScript()).code, { headers: { 'Content-Type': 'text/javascript' } });
