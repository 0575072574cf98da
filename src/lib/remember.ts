/**
 * Gives a function a memory, so that it works out each answer once.
 * @param make must give the same for the same argument
 */
export function remember<Argument, Result>(make: (argument: Argument) => Result): (argument: Argument) => Result {
	const results = new Map<Argument, Result>();
	return (argument) => {
		if (!results.has(argument)) results.set(argument, make(argument));
		return results.get(argument) as Result;
	};
}
