/** Returns what a list lost and gained, sorted: `+new`, `-old`. */
export function changeOf(before: readonly string[], after: readonly string[]): string[] {
	const gained = [...after];
	const lost = before.filter((key) => {
		const at = gained.indexOf(key);
		if (at >= 0) gained.splice(at, 1);
		return at < 0;
	});
	return [...lost.map((key) => `-${key}`), ...gained.map((key) => `+${key}`)].sort();
}

/** Applies a change of `changeOf` to a list; new keys go to its end. */
export function applyChange(list: readonly string[], change: readonly string[]): string[] {
	const after = [...list];
	for (const step of change) {
		const key = step.slice(1);
		const at = after.indexOf(key);
		if (step.startsWith('+')) after.push(key);
		else if (at >= 0) after.splice(at, 1);
	}
	return after;
}
