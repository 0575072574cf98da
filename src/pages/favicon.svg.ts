import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { APIRoute } from 'astro';

/** The logo, as the icon of a tab. */
export const GET: APIRoute = async () =>
	new Response(await readFile(resolve('src/assets/logo.svg')), { headers: { 'Content-Type': 'image/svg+xml' } });
