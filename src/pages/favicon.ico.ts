import type { APIRoute } from 'astro';
import { drawIco } from '../head/icons';

/** The icon for whoever asks for it by its old name and reads no SVG. */
export const GET: APIRoute = async () => new Response(await drawIco(), { headers: { 'Content-Type': 'image/x-icon' } });
