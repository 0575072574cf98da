import { glob, readFile, writeFile } from 'node:fs/promises';
import { boxTemplate, stampMark } from '../../lib/search/assetNames.ts';

const template = new RegExp(`<template id="${boxTemplate}">(.*?)</template>`, 's');

/**
 * Finds the markup of the box, which Astro writes into every page of a language.
 * @returns the markup, spaces taken together
 * @throws Error when no page holds it
 */
export async function boxMarkup(dist: string, locale: string): Promise<string> {
	const [, markup] = template.exec(await readFile(`${dist}${locale}/index.html`, 'utf8')) ?? [];
	if (!markup)
		throw new Error(
			`The start page of "${locale}" holds no <template id="${boxTemplate}">: its search box would stay empty.`,
		);
	return markup.replace(/\s+/g, ' ').trim();
}

/**
 * Takes the markup of the box out of the pages of a language and names its search files there, so that a reader who
 * reaches for search fetches all of them at once instead of learning their names one after another.
 */
export async function stampPages(dist: string, locale: string, name: string): Promise<void> {
	for await (const file of glob(`${locale}/**/*.html`, { cwd: dist })) {
		const html = await readFile(dist + file, 'utf8');
		if (html.includes(stampMark)) await writeFile(dist + file, html.replace(template, '').replaceAll(stampMark, name));
	}
}
