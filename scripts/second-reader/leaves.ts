import { parseTree, type Node } from 'jsonc-parser';
import { readYaml, walk } from '../../src/integrations/content-lint/readers/content/yaml.ts';

/** Every single value of a file by the keys that lead to it; a list is one value. Nothing where it cannot be read. */
export function leavesOf(file: string, text: string): Map<string, string> | undefined {
	const leaves = new Map<string, string>();
	if (text.trim() === '') return leaves;
	const schema = /\/(?:aliases|questions)\//.test(file) ? 'failsafe' : 'core';
	const value = file.endsWith('.json') ? jsonOf(parseTree(text)) : readYaml(file, text, 1, schema).value;
	if (typeof value !== 'object' || value === null) return undefined;
	for (const [path, inner] of walk(value)) {
		const isInList = /^\d+$/.test(path.at(-1) ?? '');
		if (Array.isArray(inner)) leaves.set(path.join(' › '), inner.filter(isScalar).map(String).join(', '));
		else if (isScalar(inner) && !isInList) leaves.set(path.join(' › '), String(inner));
	}
	return leaves;
}

const isScalar = (value: unknown): value is string | number | boolean | null =>
	value === null || ['string', 'number', 'boolean'].includes(typeof value);

function jsonOf(node: Node | undefined): unknown {
	if (node?.type !== 'object') return node?.value;
	return Object.fromEntries(
		(node.children ?? []).map(({ children: [key, value] = [] }) => [String(key?.value), jsonOf(value)]),
	);
}
