import { namesFile } from '../../src/schemas/names.ts';
import { differing, type Leaves } from './leaves.ts';
import type { Change } from './markdown.ts';

const itemsOf = (list = ''): string[] => list.split(', ').filter(Boolean);

/** Changes of search phrases: phrases that are at another page, also as well, settings, and other words. */
export function changesOfSearch(file: string, old: Leaves, now: Leaves): Change[] {
	const homesIn = (leaves: Leaves, item: string): string =>
		[...leaves].flatMap(([where, list]) => (itemsOf(list).includes(item) ? where : [])).join(' and ');
	return differing(old, now).flatMap((where): Change[] => {
		const [was, is] = [itemsOf(old.get(where)), itemsOf(now.get(where))];
		const [gone, come] = [was.filter((item) => !is.includes(item)), is.filter((item) => !was.includes(item))];
		const isSetting = !/^(?:pages|synonyms|phonetic) › /.test(where) && file.includes('/aliases/');
		const moved = isSetting ? [] : come.filter((item) => homesIn(old, item) !== '');
		const others = [gone, come.filter((item) => !moved.includes(item))].map((items) => items.join(', '));
		const rows = moved.map((item) => {
			const home = homesIn(now, item);
			return ['moved', `${item} › ${homesIn(old, item)}`, home === where ? item : `${item} › ${home}`] as const;
		});
		const kind = isSetting || is.length === 0 ? 'setting' : 'search';
		return [...rows, [kind, ...others] as const].flatMap(([what, before = '', after = '']) =>
			before + after === '' ? [] : [{ file, where, what, before, after }],
		);
	});
}

/** Names that texts may use from now on, or may not any more. */
export const changesOfNames = (old: Leaves, now: Leaves): Change[] =>
	differing(old, now).map((where) => {
		const [was, is] = [old, now].map((leaves) => new Set(itemsOf(leaves.get(where))));
		const only = (items = new Set<string>(), others = new Set<string>()): string =>
			[...items.difference(others)].join(', ');
		return { file: namesFile, where, what: 'name', before: only(was, is), after: only(is, was) };
	});
