import type { APIRoute } from 'astro';
import { fullFontFile } from '../../head/nastaliq/fullFont.ts';

/** The whole Urdu font, for `astro dev`. The build replaces it with a subset for the site's text. */
export const GET: APIRoute = async () =>
	new Response(await fullFontFile(), { headers: { 'Content-Type': 'font/woff2' } });
