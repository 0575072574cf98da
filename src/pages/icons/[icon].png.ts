import type { APIRoute } from 'astro';
import { appleIcon, drawIcon, iconSizes } from '../../head/icons.ts';

const icons = [...iconSizes, appleIcon];
type Icon = (typeof icons)[number];

export const getStaticPaths = () => icons.map((icon) => ({ params: { icon: icon.name }, props: icon }));

/** The icons of the manifests and of iOS. */
export const GET: APIRoute<Icon> = async ({ props }) => new Response(await drawIcon(props));
