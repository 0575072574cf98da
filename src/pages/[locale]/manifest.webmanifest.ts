import type { APIRoute, InferGetStaticParamsType } from 'astro';
import { localeList } from '../../config/locales.ts';
import { manifestOf } from '../../head/webManifest.ts';

export const getStaticPaths = () => localeList.map((locale) => ({ params: { locale } }));

/** Each language is a separate app with its own name and direction. */
export const GET: APIRoute<never, InferGetStaticParamsType<typeof getStaticPaths>> = ({ params: { locale } }) =>
	new Response(JSON.stringify(manifestOf(locale)));
