import { html } from 'parse5';
import type { ESTree } from 'rolldown/utils';
import { Visitor } from 'rolldown/utils';
import { refusal } from './refusals.ts';

/** A script and its name in messages. */
export interface Script {
	name: string;
	code: string;
}

const htmlTags = new Set<string>(Object.values(html.TAG_NAMES));
const wordsOf = (text: string): string[] => text.match(/[\w-]+/g) ?? [];
/** A property of `dataset` as it stands in markup: `freshUntil` is `fresh-until`. */
export const dashed = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Whether an expression composes a name at run time: `is-${state}`, `'is-' + state`. */
const isComposed = (node: ESTree.Node | undefined): boolean =>
	(node?.type === 'TemplateLiteral' && node.expressions.length > 0) ||
	(node?.type === 'BinaryExpression' && node.operator === '+') ||
	(node?.type === 'ConditionalExpression' && (isComposed(node.consequent) || isComposed(node.alternate)));

/** The name of a property: `b` of `a.b`, of `a["b"]` and of a key in braces. */
function propertyName(node: ESTree.Node | undefined): string | undefined {
	if (node?.type !== 'MemberExpression') return undefined;
	if (node.property.type === 'Literal') return String(node.property.value);
	return node.computed || node.property.type !== 'Identifier' ? undefined : node.property.name;
}

/** Methods whose arguments are class names, and methods whose first argument is the name of an attribute. */
const classMethods = new Set(['add', 'remove', 'toggle', 'replace']);
const attributeMethods = new Set(['setAttribute', 'toggleAttribute', 'removeAttribute']);

/** What has been found in a script so far. */
interface Collector {
	script: Script;
	names: Set<string>;
	createdTags: Set<string>;
	/** String literals that consist of a tag name. */
	quotedTags: Set<string>;
	/** Whether it creates elements whose tag is in a variable. */
	createsAnyTag: boolean;
	/** Whether it reads a `dataset` by a key in a variable. */
	readsAnyData: boolean;
	copies: boolean;
	setsLanguage: boolean;
}

/** @throws Error for a name put together at run time */
function refuseComposed({ name, code }: Script, node: ESTree.Node | undefined): void {
	if (node && isComposed(node))
		throw refusal(
			`a name that ${name} puts together at run time (${code.slice(node.start, node.end)})`,
			'Write each whole name in quotes, and choose among them.',
		);
}

function addText({ names, createdTags }: Collector, text: string): void {
	for (const word of wordsOf(text)) names.add(word);
	for (const [, tag = ''] of text.matchAll(/<([a-z][a-z\d-]*)/g)) createdTags.add(tag);
}

function addLiteral(found: Collector, { value }: { value: unknown }): void {
	if (typeof value !== 'string') return;
	addText(found, value);
	if (htmlTags.has(value)) found.quotedTags.add(value);
}

function addTemplate(found: Collector, node: ESTree.TemplateLiteral): void {
	const [only, ...others] = node.quasis;
	const whole = only?.value.cooked ?? '';
	if (others.length === 0 && htmlTags.has(whole)) found.quotedTags.add(whole);
	for (const { value, tail } of node.quasis) {
		const text = value.cooked ?? '';
		addText(found, text);
		found.createsAnyTag ||= !tail && text.endsWith('<');
		if (!tail && /\bclass\s*=\s*["']?[^"'<>]*[\w-]$/.test(text)) refuseComposed(found.script, node);
	}
}

function addMember(found: Collector, node: ESTree.MemberExpression): void {
	if (propertyName(node.object) !== 'dataset') return;
	const key = propertyName(node);
	if (key === undefined) found.readsAnyData = true;
	else found.names.add(`data-${dashed(key)}`);
}

function addAssignment(found: Collector, { left, right }: ESTree.AssignmentExpression): void {
	const key = propertyName(left);
	if (key === undefined) return;
	found.setsLanguage ||= key === 'lang';
	found.names.add(/^aria[A-Z]/.test(key) ? `aria-${key.slice(4).toLowerCase()}` : key.toLowerCase());
	if (key === 'className') refuseComposed(found.script, right);
}

function addCall(found: Collector, { callee, arguments: args }: ESTree.CallExpression): void {
	const method = propertyName(callee);
	if (method === undefined || callee.type !== 'MemberExpression') return;
	const [first, second] = args;
	if (classMethods.has(method) && propertyName(callee.object) === 'classList')
		for (const name of args) refuseComposed(found.script, name);
	if (attributeMethods.has(method)) {
		refuseComposed(found.script, first);
		const attribute = first?.type === 'Literal' ? first.value : undefined;
		if (attribute === 'class') refuseComposed(found.script, second);
		found.setsLanguage ||= attribute === 'lang';
	}
	found.copies ||= method === 'cloneNode';
	if (method === 'createElement' || method === 'createElementNS') {
		const tag = method === 'createElement' ? first : second;
		if (tag?.type === 'Literal') found.createdTags.add(String(tag.value).toLowerCase());
		else found.createsAnyTag = true;
	}
}

/**
 * Walks through a script and collects what each node refers to.
 * @throws Error for a name put together at run time
 */
export function collectReferences(script: Script, program: ESTree.Program): Collector {
	const found: Collector = {
		script,
		names: new Set(),
		createdTags: new Set(),
		quotedTags: new Set(),
		createsAnyTag: false,
		readsAnyData: false,
		copies: false,
		setsLanguage: false,
	};
	new Visitor({
		Literal: (node) => addLiteral(found, node),
		TemplateLiteral: (node: ESTree.TemplateLiteral) => addTemplate(found, node),
		MemberExpression: (node) => addMember(found, node),
		AssignmentExpression: (node) => addAssignment(found, node),
		CallExpression: (node) => addCall(found, node),
	}).visit(program);
	return found;
}
