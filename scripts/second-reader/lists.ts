import { namesFile } from '../../src/schemas/names.ts';
import { differing, type Leaves } from './leaves.ts';
import type { Change } from './markdown.ts';

const itemsOf = (list = ''): Set<string> => new Set(list.split(', ').filter(Boolean));
const listed = (items: Iterable<string>): string => [...items].join(', ');

/** Names the lists in which an item stands. */
function homesIn(leaves: Leaves): (item: string) => string {
	const places = [...leaves].flatMap(([where, list]) => [...itemsOf(list)].map((item) => ({ item, where })));
	const byItem = Map.groupBy(places, ({ item }) => item);
	return (item) => (byItem.get(item) ?? []).map(({ where }) => where).join(' and ');
}

/** Changes of search phrases: phrases that are at another page, also as well, settings, and other words. */
export function changesOfSearch(file: string, old: Leaves, now: Leaves): Change[] {
	const [oldHome, home] = [homesIn(old), homesIn(now)];
	return differing(old, now).flatMap((where): Change[] => {
		const [was, is] = [itemsOf(old.get(where)), itemsOf(now.get(where))];
		const isSetting = !/^(?:pages|synonyms|phonetic) › /.test(where) && file.includes('/aliases/');
		const come = is.difference(was);
		const moved = [...come].filter((item) => !isSetting && oldHome(item) !== '');
		const rows = moved.map((item): Change => {
			const after = home(item) === where ? item : `${item} › ${home(item)}`;
			return { file, where, what: 'moved', before: `${item} › ${oldHome(item)}`, after };
		});
		const [before, after] = [listed(was.difference(is)), listed(come.difference(new Set(moved)))];
		const what = isSetting || is.size === 0 ? 'setting' : 'search';
		return before + after === '' ? rows : [...rows, { file, where, what, before, after }];
	});
}

/** Names that texts may use from now on, or may not any more. */
export const changesOfNames = (old: Leaves, now: Leaves): Change[] =>
	differing(old, now).map((where) => {
		const [was, is] = [itemsOf(old.get(where)), itemsOf(now.get(where))];
		return {
			file: namesFile,
			where,
			what: 'name',
			before: listed(was.difference(is)),
			after: listed(is.difference(was)),
		};
	});
