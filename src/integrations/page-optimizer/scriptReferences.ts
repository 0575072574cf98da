import { html } from 'parse5';
import type { ESTree } from 'rolldown/utils';
import { parseSync, Visitor } from 'rolldown/utils';
import { remember } from '../../lib/remember.ts';
import { refusal } from './refusals.ts';

/** What scripts refer to, and therefore may change on a page. */
export interface ScriptReferences {
	/** Every word in a string literal, `dataset` key or assigned property: classes, ids and attributes that they may set. */
	names: ReadonlySet<string>;
	/** Tags of the elements that they create. */
	createdTags: ReadonlySet<string>;
	/** Attributes by which they find elements that they copy. */
	copiedAttributes: ReadonlySet<string>;
	/** Whether they set the language of an element; then no `:lang()` is certain. */
	setsLanguage: boolean;
}

/** A script and its name in messages. */
export interface Script {
	name: string;
	code: string;
}

const htmlTags = new Set<string>(Object.values(html.TAG_NAMES));
const wordsOf = (text: string): string[] => text.match(/[\w-]+/g) ?? [];
const dashed = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

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

/**
 * Collects what one script refers to. One function, because all visits of the tree write into the same sets.
 * @throws Error for a script that cannot be read, and for names put together at run time
 */
function read({ name, code }: Script): ScriptReferences {
	const { program, errors } = parseSync(name, code, { lang: 'js' });
	if (errors.length > 0) throw new Error(`${name} cannot be read: ${errors.map(({ message }) => message).join(', ')}`);
	const names = new Set<string>();
	const createdTags = new Set<string>();
	/** String literals that consist of a tag name. */
	const quotedTags = new Set<string>();
	let createsAnyTag = false;
	let readsAnyData = false;
	let copies = false;
	let setsLanguage = false;
	const refuseComposed = (node: ESTree.Node | undefined) => {
		if (node && isComposed(node))
			throw refusal(
				`a name that ${name} puts together at run time (${code.slice(node.start, node.end)})`,
				'Write each whole name in quotes, and choose among them.',
			);
	};
	const addText = (text: string) => {
		for (const word of wordsOf(text)) names.add(word);
		for (const [, tag = ''] of text.matchAll(/<([a-z][a-z\d-]*)/g)) createdTags.add(tag);
	};
	new Visitor({
		Literal: ({ value }) => {
			if (typeof value !== 'string') return;
			addText(value);
			if (htmlTags.has(value)) quotedTags.add(value);
		},
		TemplateLiteral: (node: ESTree.TemplateLiteral) => {
			const [only, ...others] = node.quasis;
			const whole = only?.value.cooked ?? '';
			if (others.length === 0 && htmlTags.has(whole)) quotedTags.add(whole);
			node.quasis.forEach(({ value: { cooked }, tail }) => {
				const text = cooked ?? '';
				addText(text);
				createsAnyTag ||= !tail && text.endsWith('<');
				if (!tail && /\bclass\s*=\s*["']?[^"'<>]*[\w-]$/.test(text)) refuseComposed(node);
			});
		},
		MemberExpression: (node) => {
			if (propertyName(node.object) !== 'dataset') return;
			const key = propertyName(node);
			if (key === undefined) readsAnyData = true;
			else names.add(`data-${dashed(key)}`);
		},
		AssignmentExpression: ({ left, right }) => {
			const key = propertyName(left);
			if (key === undefined) return;
			setsLanguage ||= key === 'lang';
			names.add(/^aria[A-Z]/.test(key) ? `aria-${key.slice(4).toLowerCase()}` : key.toLowerCase());
			if (key === 'className') refuseComposed(right);
		},
		CallExpression: ({ callee, arguments: args }) => {
			const method = propertyName(callee);
			if (method === undefined || callee.type !== 'MemberExpression') return;
			const [first, second] = args;
			if (classMethods.has(method) && propertyName(callee.object) === 'classList') args.forEach(refuseComposed);
			if (attributeMethods.has(method)) {
				refuseComposed(first);
				const attribute = first?.type === 'Literal' ? first.value : undefined;
				if (attribute === 'class') refuseComposed(second);
				setsLanguage ||= attribute === 'lang';
			}
			if (method === 'cloneNode') copies = true;
			if (method === 'createElement' || method === 'createElementNS') {
				const tag = method === 'createElement' ? first : second;
				if (tag?.type === 'Literal') createdTags.add(String(tag.value).toLowerCase());
				else createsAnyTag = true;
			}
		},
	}).visit(program);
	if (readsAnyData) for (const word of [...names]) names.add(`data-${dashed(word)}`);
	// createElement gets a variable: any string literal that is a tag name may reach it.
	if (createsAnyTag) for (const tag of quotedTags) createdTags.add(tag);
	const data = [...names].filter((word) => word.startsWith('data-'));
	return { names, createdTags, copiedAttributes: new Set(copies ? data : []), setsLanguage };
}

const referencesOf = remember(read, ({ code }) => code);

/**
 * Collects the references of scripts. If in doubt it includes a name: an unneeded rule costs a few bytes, a missing one
 * changes the look of elements that a script creates.
 * @throws Error for a script that cannot be read or puts the name of a class or an attribute together at run time
 */
export function readScripts(scripts: readonly Script[]): ScriptReferences {
	return scripts.map(referencesOf).reduce(mergeReferences, {
		names: new Set(),
		createdTags: new Set(),
		copiedAttributes: new Set(),
		setsLanguage: false,
	});
}

/** Combines the references of two sets of scripts. */
export const mergeReferences = (a: ScriptReferences, b: ScriptReferences): ScriptReferences => ({
	names: a.names.union(b.names),
	createdTags: a.createdTags.union(b.createdTags),
	copiedAttributes: a.copiedAttributes.union(b.copiedAttributes),
	setsLanguage: a.setsLanguage || b.setsLanguage,
});
