/**
 * Gives a function a memory, so that it works out each answer once. What it knows of an object goes when the object goes;
 * what it knows of anything else stays as long as the function. One of two arguments: `remember((a) => remember((b) => …))`.
 * @param make must give the same for the same key
 * @param keyOf what of the argument decides the answer, if it is not the argument itself
 */
export function remember<Argument, Result>(
	make: (argument: Argument) => Result,
	keyOf: (argument: Argument) => unknown = (argument) => argument,
): (argument: Argument) => Result {
	const ofObjects = new WeakMap<WeakKey, Result>();
	const ofValues = new Map<unknown, Result>();
	return (argument) => {
		const key = keyOf(argument);
		const results = isObject(key) ? ofObjects : ofValues;
		// Map and WeakMap differ only in the keys they take, which the line above has told apart.
		const known = results as Map<unknown, Result>;
		const found = known.get(key);
		if (found !== undefined || known.has(key)) return found as Result;
		const made = make(argument);
		known.set(key, made);
		return made;
	};
}

const isObject = (key: unknown): key is WeakKey =>
	(typeof key === 'object' && key !== null) || typeof key === 'function';
