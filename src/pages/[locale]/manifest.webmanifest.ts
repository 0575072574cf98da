import type { APIRoute, InferGetStaticParamsType } from 'astro';
import en from '../../content/i18n/en.json';
import ur from '../../content/i18n/ur.json';
import zh from '../../content/i18n/zh-CN.json';
import { localeList, locales } from '../../locales';
import { manifestOf } from '../../offline/manifest';

const strings = { 'zh-CN': zh, en, ur };

export const getStaticPaths = () => localeList.map((locale) => ({ params: { locale } }));

/** Each language is an app of its own, with its name and direction. */
export const GET: APIRoute<never, InferGetStaticParamsType<typeof getStaticPaths>> = ({ params: { locale } }) =>
	new Response(JSON.stringify(manifestOf(locale, strings[locales[locale].lang])));
