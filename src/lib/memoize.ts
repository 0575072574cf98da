/**
 * Memoizes a function of one argument. Results for object keys are released with the object; all others stay as long as
 * the function. For two arguments write `memoize((a) => memoize((b) => …))`.
 * @param make must return the same result for the same key
 * @param keyOf returns the cache key, if that is not the argument itself
 */
export function memoize<Argument, Result>(
	make: (argument: Argument) => Result,
	keyOf: (argument: Argument) => unknown = (argument) => argument,
): (argument: Argument) => Result {
	const ofObjects = new WeakMap<WeakKey, Result>();
	const ofValues = new Map<unknown, Result>();
	return (argument) => {
		const key = keyOf(argument);
		const results = isObject(key) ? ofObjects : ofValues;
		// The type assertion is safe: the line above chose the map by the type of the key.
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
