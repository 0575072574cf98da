import { z } from 'astro/zod';
import { ids, pastDay } from './data.ts';

/** The fields of a page's front matter in addition to Starlight's. */
export const pageFrontMatter = z.object({
	description: z.string().min(20).describe('one or two sentences for search engines and for the head of the page'),
	compared: pastDay.describe('the day somebody last compared the whole page with its sources'),
	sources: ids.default([]).describe('ids from sources.yaml for what the page says without a fact component'),
	emergency: z
		.literal(true)
		.optional()
		.describe('the page on which seconds count: its title is red, and its first four sections stay one tap away'),
	translationOf: z
		.string()
		.regex(/^[0-9a-f]{40}$/)
		.optional()
		.describe('translations only: git blob hash of the zh-cn page this text equals'),
});
