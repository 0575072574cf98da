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
