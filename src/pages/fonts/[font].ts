import type { APIRoute } from 'astro';
import { nastaliqFont } from '../../languages/ur/font/nastaliq';

/** The one font file of the site, under a name that changes with its content. */
export async function getStaticPaths() {
	return [{ params: { font: (await nastaliqFont()).name } }];
}

export const GET: APIRoute = async () =>
	new Response((await nastaliqFont()).bytes, { headers: { 'Content-Type': 'font/woff2' } });
