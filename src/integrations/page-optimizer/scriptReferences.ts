import { parseSync } from 'rolldown/utils';
import { memoize } from '../../lib/memoize.ts';
import { collectReferences, dashed, type Script } from './collectReferences.ts';

/** What scripts refer to, and therefore may change on a page. */
export interface ScriptReferences {
	/**
	 * Every word in a string literal, `dataset` key or assigned property: classes, ids and attributes that they may
	 * set.
	 */
	names: ReadonlySet<string>;
	/** Tags of the elements that they create. */
	createdTags: ReadonlySet<string>;
	/** Attributes by which they find elements that they copy. */
	copiedAttributes: ReadonlySet<string>;
	/** Whether they set the language of an element; then no `:lang()` is certain. */
	setsLanguage: boolean;
}

/**
 * Collects what one script refers to.
 * @throws Error for a script that cannot be read, and for names put together at run time
 */
function read(script: Script): ScriptReferences {
	const { program, errors } = parseSync(script.name, script.code, { lang: 'js' });
	if (errors.length > 0)
		throw new Error(`${script.name} cannot be read: ${errors.map(({ message }) => message).join(', ')}`);
	const found = collectReferences(script, program);
	const { names, createdTags, quotedTags, setsLanguage } = found;
	if (found.readsAnyData) for (const word of [...names]) names.add(`data-${dashed(word)}`);
	// createElement gets a variable: any string literal that is a tag name may reach it.
	if (found.createsAnyTag) for (const tag of quotedTags) createdTags.add(tag);
	const data = [...names].filter((word) => word.startsWith('data-'));
	return { names, createdTags, copiedAttributes: new Set(found.copies ? data : []), setsLanguage };
}

const referencesOf = memoize(read, ({ code }) => code);

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
