import { z } from 'astro/zod';
import strings from '../content/i18n/zh-CN.json' with { type: 'json' };

// In a separate file, because the content lint imports page.ts and must also run when the Chinese strings cannot be parsed.

type StringKey = keyof typeof strings;

/**
 * Every string of the interface, required in each language. The Chinese file is the list of keys:
 * a key that is missing elsewhere fails the build, and `t()` knows the keys by type.
 */
export const interfaceStrings = z.object(
	Object.fromEntries(Object.keys(strings).map((key) => [key, z.string().min(1)])) as Record<StringKey, z.ZodString>,
);
