import type { APIRoute } from 'astro';
import { siteUrl } from '../config/site.ts';

/** Everything may be indexed. */
export const GET: APIRoute = () => new Response(`User-agent: *\nAllow: /\n\nSitemap: ${siteUrl}/sitemap-index.xml\n`);
