/** Spellings of the same sound, longer ones first. Writers of Roman Urdu often omit `h`. */
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

/** Returns a key that all spellings of a Roman Urdu word share: ghum, gum → gom. */
export function phoneticKey(word: string): string {
	let sound = word;
	for (const [spelling, letter] of latin) sound = sound.replace(spelling, letter);
	return sound.replace(/([^aio])\1/g, '$1');
}
