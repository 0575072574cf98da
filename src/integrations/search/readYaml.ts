import { readFile } from 'node:fs/promises';
import { z } from 'astro/zod';
import { parse } from 'yaml';

/** Reads a YAML file of editors and validates it. @throws Error that names the file and what is wrong in it */
export async function readYaml<Content>(root: URL, file: string, schema: z.ZodType<Content>): Promise<Content> {
	const text = await readFile(new URL(file, root), 'utf8');
	try {
		return schema.parse(parse(text, { schema: 'failsafe' }));
	} catch (cause) {
		throw new Error(`${file}: ${cause instanceof z.ZodError ? z.prettifyError(cause) : String(cause)}`, { cause });
	}
}
