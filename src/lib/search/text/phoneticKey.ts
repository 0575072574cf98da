/** Spellings of one sound, the longer first. `h` is written and left out as it pleases. */
const latin: [RegExp, string][] = [
	[/ph/g, 'f'],
	[/ch/g, '1'],
	[/c|q|x/g, 'k'],
	[/1/g, 'c'],
	[/[vwuo]+/g, 'o'],
	[/[iey]+/g, 'i'],
	[/h/g, ''],
	[/a+/g, 'a'],
];

/** Writes a word of Roman Urdu the one way that all its spellings share: ghum, gum → gom. */
export function phoneticKey(word: string): string {
	let sound = word;
	for (const [spelling, letter] of latin) sound = sound.replace(spelling, letter);
	return sound.replace(/([^aio])\1/g, '$1');
}
