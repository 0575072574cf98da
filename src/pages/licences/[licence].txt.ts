import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { APIRoute } from 'astro';
import { licenceNames, licences, type Licence } from '../../config/licences.ts';

export const getStaticPaths = () => licenceNames.map((licence) => ({ params: { licence }, props: { licence } }));

/** The licence of one part of the site. If it has several files, each has its name above it. */
export const GET: APIRoute<{ licence: Licence }> = async ({ props: { licence } }) => {
	const files = licences[licence];
	const texts = files.map(async (file) => {
		const text = await readFile(resolve(file), 'utf8');
		return files.length > 1 ? `${file.replace('node_modules/', '')}\n\n${text.trim()}\n` : text;
	});
	return new Response((await Promise.all(texts)).join(`\n${'-'.repeat(72)}\n\n`), {
		headers: { 'Content-Type': 'text/plain; charset=utf-8' },
	});
};
