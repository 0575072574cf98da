import { z } from 'astro/zod';

/** Returns the description of the field under a path, and the names of the fields inside it. */
export function describeField(schema: z.ZodType, path: readonly PropertyKey[]): { meaning: string; fields: string[] } {
	let node: unknown = unwrap(schema);
	let meaning = '';
	for (const key of path) {
		const next = childSchema(node, key);
		if (next instanceof z.ZodType) meaning = next.description ?? meaning;
		node = unwrap(next);
	}
	return { meaning, fields: node instanceof z.ZodObject ? Object.keys(node.shape) : [] };
}

function childSchema(node: unknown, key: PropertyKey): unknown {
	if (node instanceof z.ZodObject) return node.shape[String(key)];
	if (node instanceof z.ZodArray) return node.element;
	return node instanceof z.ZodRecord ? node.valueType : undefined;
}

/** Removes `.optional()` and `.default()` from a schema. */
function unwrap(schema: unknown): unknown {
	return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? unwrap(schema.unwrap()) : schema;
}
