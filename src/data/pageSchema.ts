import { z } from 'astro/zod';
import strings from '../content/i18n/zh-CN.json' with { type: 'json' };
import { pastDay } from './schema.ts';

/** What the front matter of a page holds beside Starlight's own fields. */
export const pageFrontMatter = z.object({
	description: z
		.string()
		.min(20)
		.describe('one or two sentences for search engines and for the head of the page'),
	reviewed: pastDay.describe('the day somebody last compared the whole page with its sources'),
	sources: z
		.array(z.string())
		.default([])
		.describe('ids from sources.yaml for what the page says without a fact component'),
	source: z
		.string()
		.regex(/^[0-9a-f]{40}$/)
		.optional()
		.describe('translations only: git blob hash of the zh-cn page this text equals'),
});

type StringKey = keyof typeof strings;

/**
 * Every string of the interface, required in each language. The Chinese file is the list of keys:
 * a key that is missing elsewhere fails the build, and `t()` knows the keys by type.
 */
export const interfaceStrings = z.object(
	Object.fromEntries(Object.keys(strings).map((key) => [key, z.string().min(1)])) as Record<
		StringKey,
		z.ZodString
	>,
);
