import type { APIRoute } from 'astro';
import { drawChooserPicture, drawPicture } from '../../head/sharing/draw.ts';
import { chooserPicture, languagePictures, picturePath } from '../../head/sharing/kinds.ts';

const pictures = [
	{ path: chooserPicture, draw: drawChooserPicture },
	...languagePictures.map(({ locale, kind }) => ({
		path: picturePath(locale, kind),
		draw: () => drawPicture(locale, kind),
	})),
];

export const getStaticPaths = () =>
	pictures.map(({ path, draw }) => ({
		params: { picture: path.replace(/^\/share\/|\.png$/g, '') },
		props: { draw },
	}));

/** The pictures that messages show beside a link. */
export const GET: APIRoute<(typeof pictures)[number]> = async ({ props }) => new Response(await props.draw());
