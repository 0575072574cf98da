import type { APIRoute } from 'astro';
import { drawIco } from '../head/icons.ts';

/** The icon for programs that request /favicon.ico or do not support SVG. */
export const GET: APIRoute = async () => new Response(await drawIco(), { headers: { 'Content-Type': 'image/x-icon' } });
