/** How many entries were put in, taken out or exchanged between two lists (Levenshtein). */
export function distance(one: readonly string[], other: readonly string[]): number {
	let row = [0, ...other.map((_, index) => index + 1)];
	for (const [index, key] of one.entries()) {
		const next = [index + 1];
		other.forEach((otherKey, place) => {
			const exchanged = (row[place] ?? 0) + (otherKey === key ? 0 : 1);
			next.push(Math.min((row[place + 1] ?? 0) + 1, (next[place] ?? 0) + 1, exchanged));
		});
		row = next;
	}
	return row.at(-1) ?? 0;
}

/** What a list has lost and gained, in the order of the alphabet: `-old`, `+new`. */
export function changeOf(before: readonly string[], after: readonly string[]): string[] {
	const gained = [...after];
	const lost = before.filter((key) => {
		const at = gained.indexOf(key);
		if (at >= 0) gained.splice(at, 1);
		return at < 0;
	});
	return [...lost.map((key) => `-${key}`), ...gained.map((key) => `+${key}`)].sort();
}

/** A list after such a change, with what is new at its end. */
export function applied(list: readonly string[], change: readonly string[]): string[] {
	const after = [...list];
	for (const one of change) {
		const key = one.slice(1);
		const at = after.indexOf(key);
		if (one.startsWith('+')) after.push(key);
		else if (at >= 0) after.splice(at, 1);
	}
	return after;
}
