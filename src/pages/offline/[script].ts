import type { APIRoute } from 'astro';
import { pageScript } from '../../components/offline/pageScript';

/** The script that every page loads when it has nothing else to do. */
export async function getStaticPaths() {
	return [{ params: { script: (await pageScript()).name } }];
}

export const GET: APIRoute = async () =>
	new Response((await pageScript()).code, { headers: { 'Content-Type': 'text/javascript' } });
