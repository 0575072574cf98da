/** Makes a pattern for the name of an owner; either name of `SCO (SCOM)` counts. */
export function nameOf(owner: string): RegExp {
	const names = owner.split(/ ?[()]/).map((name) => name.replace(/ (?:of )?Pakistan$/, ''));
	const sources = names.filter(Boolean).map(RegExp.escape);
	return new RegExp(`(?<![a-z0-9])(?:${sources.join('|') || '(?!)'})(?![a-z0-9])`, 'i');
}
