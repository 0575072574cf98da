import { z } from 'astro/zod';
import strings from '../content/i18n/zh-CN.json' with { type: 'json' };

// Not in page.ts, because the content lint imports that file and must run even if the Chinese strings are not valid
// JSON.

type StringKey = keyof typeof strings;

/**
 * Every interface string, required in each language. The keys come from the Chinese file: a key that another language
 * lacks fails the build, and `t()` accepts only these keys.
 */
export const interfaceStrings = z.object(
	Object.fromEntries(Object.keys(strings).map((key) => [key, z.string().min(1)])) as Record<StringKey, z.ZodString>,
);
