import type { APIRoute } from 'astro';
import { fullFontFile } from '../../languages/ur/font/fullFont';

/** The whole Urdu font, for `astro dev`. The build puts in its place what the site's text needs of it. */
export const GET: APIRoute = async () =>
	new Response(await fullFontFile(), { headers: { 'Content-Type': 'font/woff2' } });
