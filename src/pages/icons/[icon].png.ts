import type { APIRoute } from 'astro';
import { drawIcon, iconSizes } from '../../head/icons';

type Icon = (typeof iconSizes)[number];

export const getStaticPaths = () => iconSizes.map((icon) => ({ params: { icon: icon.name }, props: icon }));

/** The icons of the manifests. */
export const GET: APIRoute<Icon> = async ({ props }) => new Response(await drawIcon(props));
